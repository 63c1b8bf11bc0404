import type { Sql } from '../../database/sql';
import type { Actor } from '../../modules/production/types';
import { giveUpStamp } from '../../modules/stamp/give-up';
import { holdStamp, makeStamp } from '../../modules/stamp/request';
import { RefusalError } from '../../refusal';
import type { PreparedStamp } from '../quote/steps/prepare-stamp';

export type StampColumns = { stamp_id?: string; stamp?: Record<string, unknown> };

/**
 * Takes the stamp that an order is to have, within the transaction that writes the order, and answers the order's columns.
 *
 * @throws Refusal 409 where another order was faster, or gave it up
 */
export async function takeStamp(
  sql: Sql,
  stamp: PreparedStamp | null | undefined,
  order: { id: string; brand_id: string; actor?: Actor },
): Promise<StampColumns> {
  if (!stamp) return {};
  if (stamp.use) {
    if (!(await holdStamp(sql, stamp.use, order.brand_id, order.id))) throw gone(stamp.use);
    return { stamp_id: stamp.use, stamp: { ...stamp.ordered } };
  }
  if (!stamp.make) return { stamp: { ...stamp.ordered } };
  const actor = order.actor ?? { type: 'customer' as const };
  const id = await makeStamp(sql, { ...stamp.make, production_order_id: order.id }, actor);
  if (!id) throw alike();
  return { stamp_id: id, stamp: { ...stamp.ordered, id } };
}

/** Gives an order that is being edited another stamp, or none; the one it had asked for is given up. Does nothing without. */
export async function changeStamp(
  sql: Sql,
  stamp: PreparedStamp | null | undefined,
  { reason, ...order }: { id: string; brand_id: string; actor: Actor; reason?: string },
): Promise<void> {
  if (!stamp) return;
  const { stamp_id = null, stamp: snapshot } = await takeStamp(sql, stamp, order);
  await sql('UPDATE cordwainer_production_order SET stamp_id = ?, stamp = ?::jsonb WHERE id = ?', [
    stamp_id,
    JSON.stringify(snapshot),
    order.id,
  ]);
  await giveUpStamp(sql, order.id, order.actor, reason ?? 'The order has another stamp, or none');
}

function alike(): RefusalError {
  const message = 'A stamp of this artwork in this place and size is being developed already, and charged for once';
  const issue = {
    path: 'stamp.artwork',
    code: 'stamp-exists',
    message: 'has such a stamp; choose that one once it is paid',
  };
  return new RefusalError({ status: 409, type: 'stamp-exists', message, issues: [issue] });
}

function gone(id: string): RefusalError {
  const message = 'The stamp was given up meanwhile';
  const issue = { path: 'stamp.id', code: 'unknown-stamp', message: `"${id}" is not ready, nor on its way and paid` };
  return new RefusalError({ status: 409, type: 'stamp-gone', message, issues: [issue] });
}
