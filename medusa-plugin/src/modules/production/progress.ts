import { dayOf } from './schedule';
import type { HoldableStatus, ProductionStatus } from './types';

type Moment = Date | string | null;

/** What progress is told from; the order's own columns. */
export type Dated = {
  status: ProductionStatus;
  held_status: HoldableStatus | null;
  held_at: Moment;
  held_seconds: number;
  wip_started_at: Moment;
  expected_finish_at: Moment;
  finished_at: Moment;
  cancelled_at?: Moment;
};

const DAY_SECONDS = 86_400;

/**
 * Whole days of 24 hours that the factory has had an order in work, until it was finished or cancelled. Time on hold does
 * not count: nobody works on it then, and the day it is expected on is put off by the same.
 */
export function daysInProduction(order: Dated, now = new Date()): number | null {
  const start = millis(order.wip_started_at);
  if (start === undefined) return null;
  const end = millis(order.finished_at) ?? millis(order.cancelled_at ?? null) ?? now.getTime();
  const seconds = (end - start) / 1000 - order.held_seconds - runningHold(order, start, now);
  return Math.max(0, Math.floor(seconds / DAY_SECONDS));
}

/** Whether the day it was to be finished by is over and it is not; on hold, whether it was when it was stopped. */
export function isLate(order: Dated, now = new Date()): boolean {
  const expected = millis(order.expected_finish_at);
  const status = order.held_status ?? order.status;
  if (expected === undefined || status !== 'work-in-process') return false;
  const asOf = order.status === 'on-hold' ? new Date(millis(order.held_at) ?? now.getTime()) : now;
  return dayOf(asOf).getTime() > dayOf(new Date(expected)).getTime();
}

function runningHold(order: Dated, start: number, now: Date): number {
  const heldAt = millis(order.held_at);
  if (order.status !== 'on-hold' || order.held_status !== 'work-in-process' || heldAt === undefined) return 0;
  // Paid while it was held: before that it was not in production at all.
  return (now.getTime() - Math.max(heldAt, start)) / 1000;
}

function millis(moment: Moment): number | undefined {
  return moment === null ? undefined : new Date(moment).getTime();
}
