import type { Sql } from '../../database/sql';
import type { LockedOrder } from './moves';
import { afterHold, type Calendar, expectedFinish } from './schedule';

type Factory = Calendar & { pairs_per_day: number | null };

/** What a move does to an order's times in production. */
export type Times = { expected_finish_at: Date | null; held_seconds: number };

/**
 * When an order that starts now is to be finished, behind all that are in process. Locks the factory's row: of orders that
 * start at the same moment each sees the one before it.
 */
export async function planLaunch(sql: Sql, order: LockedOrder): Promise<Times> {
  const factory = await readFactory(sql, true);
  const [{ backlog } = { backlog: 0 }] = await sql<{ backlog: number }>(
    `SELECT COALESCE(sum(pairs), 0)::int AS backlog FROM cordwainer_production_order
     WHERE COALESCE(held_status, status) = 'work-in-process' AND deleted_at IS NULL AND id <> ?`,
    [order.id],
  );
  const work = { pairs: order.pairs, backlog, leadTimeDays: order.lead_time_days };
  return { expected_finish_at: expectedFinish(new Date(), work, factory.pairs_per_day, factory), held_seconds: 0 };
}

/** A hold puts off what was promised by as many days as it took, and its time is none of production's. */
export async function planResume(sql: Sql, order: LockedOrder, now = new Date()): Promise<Times> {
  const unchanged = { expected_finish_at: dateOf(order.expected_finish_at), held_seconds: order.held_seconds };
  const started = dateOf(order.wip_started_at);
  const heldAt = dateOf(order.held_at);
  if (order.held_status !== 'work-in-process' || !started || !heldAt) return unchanged;
  // Paid while it was held: what was promised counts from then.
  const from = new Date(Math.max(heldAt.getTime(), started.getTime()));
  const held_seconds = order.held_seconds + Math.max(0, Math.round((now.getTime() - from.getTime()) / 1000));
  if (!unchanged.expected_finish_at) return { ...unchanged, held_seconds };
  const calendar = await readFactory(sql);
  return { expected_finish_at: afterHold(unchanged.expected_finish_at, from, now, calendar), held_seconds };
}

async function readFactory(sql: Sql, lock = false): Promise<Factory> {
  const [factory] = await sql<Factory>(
    `SELECT pairs_per_day, working_days, holidays FROM cordwainer_factory WHERE id = 'factory' ${lock ? 'FOR UPDATE' : ''}`,
  );
  return factory ?? { pairs_per_day: null, working_days: [1, 2, 3, 4, 5], holidays: [] };
}

function dateOf(moment: Date | string | null): Date | null {
  return moment === null ? null : new Date(moment);
}
