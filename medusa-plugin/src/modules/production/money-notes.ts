import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../database/sql';
import type { Actor } from './types';

export type MoneyNote = {
  id: string;
  /** `payment-received`, `payment-returned`, `dispute-opened`, … */
  kind: string;
  /** What it is about, by an id of the one who moved the money: a payment's, a dispute's. */
  ref: string;
  actor: Actor;
  /** Minor units, in the order's currency. */
  amount: number;
  reason?: string;
  details?: Record<string, unknown>;
};

/**
 * Writes a line about an order's money into its history. One for each kind and `ref`, by a unique index: whoever comes
 * second, after a crash or from another process, writes nothing. Answers whether this one did.
 */
export async function noteMoney(sql: Sql, note: MoneyNote): Promise<boolean> {
  const rows = await sql(
    `INSERT INTO cordwainer_production_event
       (id, production_order_id, kind, actor_type, actor_id, reason, money_ref, details)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
     ON CONFLICT (production_order_id, kind, money_ref) WHERE money_ref IS NOT NULL DO NOTHING RETURNING id`,
    [
      generateEntityId(undefined, 'prodev'),
      note.id,
      note.kind,
      note.actor.type,
      note.actor.id ?? null,
      note.reason ?? null,
      note.ref,
      JSON.stringify({ amount: note.amount, ...note.details }),
    ],
  );
  return rows.length > 0;
}
