import type { Context, InferTypeOf } from '@medusajs/framework/types';
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from '@medusajs/framework/utils';
import { sqlOf } from '../../database/sql';
import type { Actor } from '../production/types';
import { keptFee } from './give-up';
import { Stamp } from './models/stamp';
import { StampEvent } from './models/stamp-event';
import { moveStamp, type StampMove, type StampMoveResult } from './moves';
import { countStamps, listStamps, type QueuedStamp, type StampFilters } from './queue';
import { makeStamp, type StampToMake, USABLE } from './request';

export type StampRow = InferTypeOf<typeof Stamp>;

export default class StampModuleService extends MedusaService({
  CordwainerStamp: Stamp,
  CordwainerStampEvent: StampEvent,
}) {
  /**
   * Brings a stamp on where the table of transitions allows it, with its history, its orders' and the e-mail it gives
   * reason for, in one transaction. Of any number of simultaneous moves one happens.
   */
  @InjectTransactionManager()
  async move(move: StampMove, @MedusaContext() context: Context = {}): Promise<StampMoveResult> {
    return moveStamp(sqlOf(context), move);
  }

  /** A mould that a brand had before, ready from the beginning; nothing where the brand has one alike. */
  @InjectTransactionManager()
  async addStamp(
    stamp: Omit<StampToMake, 'production_order_id' | 'fee' | 'currency' | 'lead_time_days'>,
    actor: Actor,
    @MedusaContext() context: Context = {},
  ): Promise<string | undefined> {
    const owned = { ...stamp, production_order_id: null, fee: 0, currency: null, lead_time_days: 0 };
    return makeStamp(sqlOf(context), owned, actor, 'ready');
  }

  /** A brand's stamp that an order may have: ready, on its way and paid, or the order's own already. */
  @InjectManager()
  async findUsable(
    { id, brand_id, for_order }: { id: string; brand_id: string; for_order?: string },
    @MedusaContext() context: Context = {},
  ): Promise<UsableStamp | undefined> {
    const [stamp] = await sqlOf(context)<UsableStamp>(
      `SELECT s.id, s.name, s.artwork_id, s.place, s.place_name, s.width, s.height, s.status, s.fee, s.currency,
              s.lead_time_days, s.production_order_id
       FROM cordwainer_stamp s WHERE s.id = ? AND s.brand_id = ? AND s.deleted_at IS NULL AND ${USABLE}`,
      [id, brand_id, for_order ?? ''],
    );
    return stamp;
  }

  /** What an order has to pay for the stamp it asked for even if it is cancelled, minor units. */
  @InjectManager()
  async keptFee(orderId: string, @MedusaContext() context: Context = {}): Promise<number> {
    return keptFee(sqlOf(context), orderId);
  }

  /** The fee of a stamp that was given up has gone back. */
  @InjectTransactionManager()
  async settleFee(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await sqlOf(context)(
      `UPDATE cordwainer_stamp SET fee_settled_at = now() WHERE id = ? AND status = 'withdrawn' AND fee_settled_at IS NULL`,
      [id],
    );
  }

  /** Stamps for the back office, those that wait for somebody first. */
  @InjectManager()
  async readQueue(
    filters: StampFilters,
    page: { limit: number; offset: number },
    @MedusaContext() context: Context = {},
  ): Promise<{ stamps: QueuedStamp[]; count: number }> {
    const sql = sqlOf(context);
    return { stamps: await listStamps(sql, filters, page), count: await countStamps(sql, filters) };
  }
}

export type UsableStamp = Pick<
  StampRow,
  | 'id'
  | 'name'
  | 'artwork_id'
  | 'place'
  | 'width'
  | 'height'
  | 'status'
  | 'fee'
  | 'currency'
  | 'lead_time_days'
  | 'production_order_id'
> & { place_name: Record<string, string> };
