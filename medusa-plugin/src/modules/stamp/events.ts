import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../database/sql';
import type { Actor } from '../production/types';
import type { StampStatus } from './types';

export type StampEventToWrite = {
  stamp_id: string;
  kind: string;
  from_status: StampStatus | null;
  to_status: StampStatus;
  actor: Actor;
  reason?: string | null;
  details?: Record<string, unknown> | null;
};

/** Adds a line to a stamp's history and answers its id. */
export async function writeStampEvent(sql: Sql, event: StampEventToWrite): Promise<string> {
  const id = generateEntityId(undefined, 'stampev');
  await sql(
    `INSERT INTO cordwainer_stamp_event (id, stamp_id, kind, from_status, to_status, actor_type, actor_id, reason, details, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, clock_timestamp())`,
    [
      id,
      event.stamp_id,
      event.kind,
      event.from_status,
      event.to_status,
      event.actor.type,
      event.actor.id ?? null,
      event.reason?.trim() || null,
      event.details ? JSON.stringify(event.details) : null,
    ],
  );
  return id;
}

export type OrderLine = {
  kind: string;
  actor: Actor;
  reason?: string | null;
  details: Record<string, unknown>;
};

/** The same in the histories of orders that count on the stamp and are not done: their customers ask there. */
export async function writeOrderLines(
  sql: Sql,
  stampId: string,
  { kind, actor, reason, details }: OrderLine,
): Promise<void> {
  const orders = await sql<{ id: string; status: string; stage: string | null }>(
    `SELECT id, status, stage FROM cordwainer_production_order
     WHERE stamp_id = ? AND status NOT IN ('shipped', 'delivered', 'cancelled') AND deleted_at IS NULL ORDER BY id`,
    [stampId],
  );
  for (const { id, status, stage } of orders) {
    await sql(
      `INSERT INTO cordwainer_production_event
         (id, production_order_id, kind, from_status, to_status, from_stage, to_stage, actor_type, actor_id, reason, details)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)`,
      [
        generateEntityId(undefined, 'prodev'),
        id,
        kind,
        status,
        status,
        stage,
        stage,
        actor.type,
        actor.id ?? null,
        reason?.trim() || null,
        JSON.stringify(details),
      ],
    );
  }
}
