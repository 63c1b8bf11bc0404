import type { Text } from '@cordwainer/contract';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../database/sql';
import { unprocessable } from '../../refusal';
import { useArtwork as keepForGood } from '../artwork/use-artwork';
import type { Actor } from '../production/types';
import { writeStampEvent } from './events';
import type { StampStatus } from './types';

/** A stamp that an order asks for, or a mould that a brand had before. Lengths in mm. */
export type StampToMake = {
  brand_id: string;
  artwork_id: string;
  name: string;
  place: string;
  place_name: Text;
  width: number;
  height: number;
  /** Minor units, charged with the order that asks for it. */
  fee: number;
  currency: string | null;
  lead_time_days: number;
  production_order_id: string | null;
};

/**
 * Writes a stamp and its first line of history. Has to run in the transaction that accepts the order: then there is none
 * without the other, and the order's number of tries does not matter. Nothing where the brand has one alike.
 */
export async function makeStamp(
  sql: Sql,
  stamp: StampToMake,
  actor: Actor,
  status: Extract<StampStatus, 'requested' | 'ready'> = 'requested',
): Promise<string | undefined> {
  await keepArtworkOf(sql, stamp.artwork_id, stamp.brand_id);
  const id = generateEntityId(undefined, 'stamp');
  const rows = await sql(
    `INSERT INTO cordwainer_stamp (id, brand_id, artwork_id, name, place, place_name, width, height, status,
       production_order_id, fee, currency, lead_time_days, ready_at)
     VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, CASE WHEN ? THEN now() END)
     ON CONFLICT (brand_id, artwork_id, place, width) WHERE status NOT IN ('retired', 'withdrawn') AND deleted_at IS NULL
       DO NOTHING RETURNING id`,
    [
      id,
      stamp.brand_id,
      stamp.artwork_id,
      stamp.name,
      stamp.place,
      JSON.stringify(stamp.place_name),
      stamp.width,
      stamp.height,
      status,
      stamp.production_order_id,
      stamp.fee,
      stamp.currency,
      stamp.lead_time_days,
      status === 'ready',
    ],
  );
  if (rows.length === 0) return undefined;
  const details = stamp.fee > 0 ? { fee: stamp.fee, currency: stamp.currency } : null;
  await writeStampEvent(sql, {
    stamp_id: id,
    kind: status === 'ready' ? 'added' : 'requested',
    from_status: null,
    to_status: status,
    actor,
    details,
  });
  return id;
}

/** @throws Refusal 422 where it was forgotten meanwhile, because nothing was made of it for days */
export async function keepArtworkOf(sql: Sql, artworkId: string, brandId: string): Promise<void> {
  if (await keepForGood(sql, artworkId, brandId)) return;
  const message = `"${artworkId}" is not an artwork of this brand; upload it first`;
  throw unprocessable([{ path: 'stamp.artwork', code: 'unknown-artwork', message }]);
}

/**
 * Keeps a stamp that an order is to use from being given up until the order is written. False where it may not be chosen:
 * it is another brand's, retired or withdrawn, or on its way with its order unpaid or being cancelled.
 */
export async function holdStamp(sql: Sql, id: string, brandId: string, forOrder?: string): Promise<boolean> {
  // Orders before stamps, as wherever both are locked.
  await sql(
    `SELECT o.id FROM cordwainer_production_order o JOIN cordwainer_stamp s ON s.production_order_id = o.id
     WHERE s.id = ? AND s.brand_id = ? FOR SHARE OF o`,
    [id, brandId],
  );
  const rows = await sql(
    `SELECT s.id FROM cordwainer_stamp s WHERE s.id = ? AND s.brand_id = ? AND s.deleted_at IS NULL AND ${USABLE} FOR SHARE OF s`,
    [id, brandId, forOrder ?? ''],
  );
  return rows.length > 0;
}

/** Whether a stamp `s` may be chosen; the parameter is an order that may have it already. */
export const USABLE = `(s.status = 'ready'
  OR (s.status <> 'withdrawn' AND EXISTS (
    SELECT 1 FROM cordwainer_production_order own WHERE own.id = ? AND own.stamp_id = s.id))
  OR (
  s.status NOT IN ('retired', 'withdrawn') AND EXISTS (
    SELECT 1 FROM cordwainer_production_order o WHERE o.id = s.production_order_id AND o.cancelling_until IS NULL
      AND COALESCE(o.held_status, o.status) IN ('work-in-process', 'finished', 'shipped', 'delivered'))))`;
