import type { Context, InferTypeOf } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from '@medusajs/framework/utils';
import { sqlOf } from '../../database/sql';
import { NumberSequence } from './models/number-sequence';
import { ProductionEvent } from './models/production-event';
import { ProductionOrder } from './models/production-order';
import { Submission } from './models/submission';
import { type Claim, claim, complete, type HeldSubmission, release, renew, takeOver } from './submissions';
import { type Actor, type ProductionStatus, TRANSITIONS } from './types';

export type OrderToAccept = Omit<
  InferTypeOf<typeof ProductionOrder>,
  | 'number'
  | 'sequence'
  | 'status'
  | 'raw_total'
  | 'wip_started_at'
  | 'announced_at'
  | 'mailed_at'
  | 'mailing_until'
  | 'mail_attempts'
  | 'paying_until'
  | 'events'
  | 'created_at'
  | 'updated_at'
  | 'deleted_at'
>;

export type Move = { id: string; to: ProductionStatus; kind: string; actor: Actor; reason?: string };

export default class ProductionModuleService extends MedusaService({
  NumberSequence,
  ProductionEvent,
  ProductionOrder,
  Submission,
}) {
  /**
   * Gives the order its number and writes it, its first line of history and the answer to its submission, in one
   * transaction: the number is taken only if all of it is kept, which is why numbers have no gaps. Orders of one brand
   * wait for each other here, and only here.
   *
   * Throws where another attempt has taken the submission over; then nothing was written.
   */
  @InjectTransactionManager()
  async acceptOrder<Response extends Record<string, unknown>>(
    order: OrderToAccept,
    submission: HeldSubmission,
    answer: (number: string) => Response,
    @MedusaContext() context: Context = {},
  ): Promise<Response> {
    const sql = sqlOf(context);
    const [taken] = await sql<{ sequence: number; code: string }>(
      `UPDATE cordwainer_number_sequence SET next_number = next_number + 1, updated_at = now()
       WHERE brand_id = ? AND deleted_at IS NULL RETURNING next_number - 1 AS sequence, code`,
      [order.brand_id],
    );
    if (!taken)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Brand ${order.brand_id} has no order numbers`);
    const number = `${taken.sequence}-${taken.code}`;
    await this.createProductionOrders({ ...order, number, sequence: taken.sequence }, context);
    await this.createProductionEvents(
      {
        production_order_id: order.id,
        kind: 'submitted',
        to_status: 'pending-payment',
        actor_type: 'customer',
      },
      context,
    );
    const response = answer(number);
    if (!(await complete(sql, submission, response))) {
      throw new MedusaError(MedusaError.Types.CONFLICT, 'Another attempt has taken this submission over');
    }
    return response;
  }

  /**
   * Moves an order to another status where the table of transitions allows it, and writes its history. Of any number of
   * simultaneous moves one happens; the others answer false.
   */
  @InjectTransactionManager()
  async moveOrder({ id, to, kind, actor, reason }: Move, @MedusaContext() context: Context = {}): Promise<boolean> {
    const sql = sqlOf(context);
    const from = (Object.keys(TRANSITIONS) as ProductionStatus[]).filter((status) => TRANSITIONS[status].includes(to));
    const [before] = await sql<{ status: ProductionStatus }>(
      'SELECT status FROM cordwainer_production_order WHERE id = ? AND deleted_at IS NULL FOR UPDATE',
      [id],
    );
    if (!before || !from.includes(before.status)) return false;
    await sql(
      `UPDATE cordwainer_production_order SET status = ?, updated_at = now(),
         wip_started_at = CASE WHEN ? = 'work-in-process' THEN now() ELSE wip_started_at END
       WHERE id = ?`,
      [to, to, id],
    );
    await this.createProductionEvents(
      {
        production_order_id: id,
        kind,
        from_status: before.status,
        to_status: to,
        actor_type: actor.type,
        actor_id: actor.id ?? null,
        reason: reason ?? null,
      },
      context,
    );
    return true;
  }

  /** Lets one at a time take an order's payment: false where it is not to be paid, or somebody is at it. */
  @InjectTransactionManager()
  async beginPayment(id: string, @MedusaContext() context: Context = {}): Promise<boolean> {
    const rows = await sqlOf(context)(
      `UPDATE cordwainer_production_order SET paying_until = now() + interval '1 minute'
       WHERE id = ? AND status = 'pending-payment' AND (paying_until IS NULL OR paying_until < now()) RETURNING id`,
      [id],
    );
    return rows.length > 0;
  }

  @InjectTransactionManager()
  async endPayment(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await sqlOf(context)('UPDATE cordwainer_production_order SET paying_until = NULL WHERE id = ?', [id]);
  }

  /** Lets one at a time send an order's e-mail and counts the attempt; nothing where it is sent or being sent. */
  @InjectTransactionManager()
  async beginMail(id: string, @MedusaContext() context: Context = {}): Promise<{ attempt: number } | undefined> {
    const [row] = await sqlOf(context)<{ attempt: number }>(
      `UPDATE cordwainer_production_order SET mailing_until = now() + interval '2 minutes', mail_attempts = mail_attempts + 1
       WHERE id = ? AND mailed_at IS NULL AND (mailing_until IS NULL OR mailing_until < now())
       RETURNING mail_attempts AS attempt`,
      [id],
    );
    return row;
  }

  @InjectTransactionManager()
  async endMail(id: string, sent: boolean, @MedusaContext() context: Context = {}): Promise<void> {
    await sqlOf(context)(
      'UPDATE cordwainer_production_order SET mailing_until = NULL, mailed_at = CASE WHEN ? THEN now() ELSE mailed_at END WHERE id = ?',
      [sent, id],
    );
  }

  @InjectTransactionManager()
  async claimSubmission(
    wish: { brandId: string; key: string; hash: string },
    @MedusaContext() context: Context = {},
  ): Promise<Claim> {
    return claim(sqlOf(context), wish);
  }

  @InjectTransactionManager()
  async renewSubmission(submission: HeldSubmission, @MedusaContext() context: Context = {}): Promise<void> {
    await renew(sqlOf(context), submission);
  }

  @InjectTransactionManager()
  async releaseSubmission(submission: HeldSubmission, @MedusaContext() context: Context = {}): Promise<void> {
    await release(sqlOf(context), submission);
  }

  @InjectTransactionManager()
  async takeOverSubmission(id: string, @MedusaContext() context: Context = {}): Promise<HeldSubmission | undefined> {
    return takeOver(sqlOf(context), id);
  }

  /** How many orders stand where; of some brands where their ids are given. */
  @InjectManager()
  async countByStatus(
    brandIds?: string[],
    @MedusaContext() context: Context = {},
  ): Promise<Partial<Record<ProductionStatus, number>>> {
    // An array parameter would become a list of parameters; PostgreSQL's own notation stays one.
    const list = brandIds ? `{${brandIds.map((id) => JSON.stringify(id)).join(',')}}` : null;
    const rows = await sqlOf(context)<{ status: ProductionStatus; count: number }>(
      `SELECT status, count(*)::int AS count FROM cordwainer_production_order
       WHERE deleted_at IS NULL AND (?::text[] IS NULL OR brand_id = ANY(?::text[])) GROUP BY status`,
      [list, list],
    );
    return Object.fromEntries(rows.map((row) => [row.status, row.count]));
  }
}
