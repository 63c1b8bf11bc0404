import type { Sql } from '../../database/sql';
import { findStampGate, type GateStamp } from './stamp-gate';
import { type Need, TRANSITIONS, type Transition, type TransitionName } from './transitions';
import type { Actor, ActorType, HoldableStatus, ProductionStatus } from './types';

/** A wish to move an order. */
export type Move = {
  id: string;
  transition: TransitionName;
  actor: Actor;
  reason?: string | null;
  /** Code of the stage to go to, for `advance` and `rework`. */
  stage?: string;
  /** Needs of the transition that the caller has found met, of those that this module can't see. */
  evidence?: readonly Need[];
  /** More to write down with it. */
  details?: Record<string, unknown> | null;
  /** What cancelling costs, minor units. */
  cancellation_fee?: number;
  tracking_numbers?: readonly string[];
  /** The edit that the evidence was found at: what is paid in full may not be so after another. */
  revision?: number;
  /** Whether the customer is written of it. Left out: yes, but for stages, of which only who wants to know is told. */
  notify?: boolean;
};

/** Why an order did not move. */
export type Obstacle =
  | { code: 'not-found' }
  | { code: 'not-now'; status: ProductionStatus; allowed: readonly ProductionStatus[] }
  | { code: 'not-by-you'; by: readonly string[] }
  | { code: 'payment-in-progress' | 'edit-in-progress' | 'cancellation-in-progress' }
  | { code: 'edited'; revision: number }
  /** It is in an unpaid shipping group, which it has to leave first. */
  | { code: 'grouped'; group: string }
  | { code: 'needs'; need: Need; field?: 'reason' | 'stage'; message: string };

export type MovedOrder = { id: string; number: string; status: ProductionStatus; stage: string | null };
export type MoveResult = { moved: true; order: MovedOrder } | { moved: false; obstacle: Obstacle };

export type LockedOrder = {
  id: string;
  number: string;
  status: ProductionStatus;
  stage: string | null;
  held_status: HoldableStatus | null;
  held_at: Date | string | null;
  held_seconds: number;
  pairs: number;
  lead_time_days: number;
  wip_started_at: Date | string | null;
  expected_finish_at: Date | string | null;
  revision: number;
  /** Somebody is at it, or left something to tidy up: a payment, an edit, a cancellation. */
  paying: boolean;
  editing: boolean;
  cancelling: boolean;
  /** What is to be engraved; nothing where it is unlabelled. */
  stamp?: GateStamp | null;
  /** Number of the shipping group that it is in. */
  group: string | null;
};

export type Stage = { code: string; position: number; engraves?: boolean };

/** What changes on the order, by column. */
export type Change = Partial<{
  status: ProductionStatus;
  stage: string | null;
  held_status: HoldableStatus | null;
}>;

/** The order's row, locked until the transaction ends: of simultaneous moves each sees what the one before it did. */
export async function lockOrder(sql: Sql, id: string): Promise<LockedOrder | undefined> {
  const [order] = await sql<LockedOrder>(
    `SELECT id, number, status, stage, held_status, held_at, held_seconds, pairs, lead_time_days, wip_started_at,
            expected_finish_at, revision, paying_until IS NOT NULL AS paying,
            editing_until IS NOT NULL AS editing, cancelling_until IS NOT NULL AS cancelling,
            (SELECT jsonb_build_object('name', s.name, 'status', s.status) FROM cordwainer_stamp s WHERE s.id = stamp_id) AS stamp,
            (SELECT g.number FROM cordwainer_shipping_group g WHERE g.id = group_id) AS "group"
     FROM cordwainer_production_order WHERE id = ? AND deleted_at IS NULL FOR UPDATE`,
    [id],
  );
  return order;
}

/** Looks a move up in the table: what would change, or what stands in its way. Changes nothing. */
export function planMove(
  order: LockedOrder,
  move: Move,
  stages: readonly Stage[],
): { change: Change } | { obstacle: Obstacle } {
  const transition: Transition = TRANSITIONS[move.transition];
  const from = transition.from as readonly ProductionStatus[];
  const heldAndPaid =
    move.transition === 'launch' && order.status === 'on-hold' && order.held_status !== 'pending-payment';
  if (!from.includes(order.status) || heldAndPaid) {
    return { obstacle: { code: 'not-now', status: order.status, allowed: from } };
  }
  const by = whoMay(order, move, transition);
  if (!by.includes(move.actor.type)) return { obstacle: { code: 'not-by-you', by } };
  const busy = findBusy(order, move);
  if (busy) return { obstacle: busy };
  const missing = transition.needs.map((need) => findMissing(need, order, move, stages)).find(Boolean);
  return missing ? { obstacle: missing } : { change: changeOf(order, move, transition, stages) };
}

/** What is paid, a customer does not cancel: somebody may be cutting the leather. */
function whoMay(order: LockedOrder, move: Move, { by }: Transition): readonly ActorType[] {
  const unpaid = (order.held_status ?? order.status) === 'pending-payment';
  return move.transition === 'cancel' && !unpaid ? by.filter((type) => type !== 'customer') : by;
}

/** What is being paid, edited or cancelled at this moment must not change under its feet. */
function findBusy(order: LockedOrder, { transition, revision }: Move): Obstacle | undefined {
  if (order.cancelling && transition !== 'cancel') return { code: 'cancellation-in-progress' };
  // The balance of an order that is being made is paid beside its production; what a cancellation moves is its own.
  const unpaid = (order.held_status ?? order.status) === 'pending-payment';
  if (order.paying && !order.cancelling && (unpaid ? transition !== 'launch' : transition === 'cancel')) {
    return { code: 'payment-in-progress' };
  }
  if (order.editing) return { code: 'edit-in-progress' };
  if (revision !== undefined && revision !== order.revision) return { code: 'edited', revision: order.revision };
  // What it costs the others depends on it, and is not paid yet.
  const parts = transition === 'hold' || transition === 'cancel';
  if (parts && order.group && order.status === 'pending-payment') return { code: 'grouped', group: order.group };
  return undefined;
}

function findMissing(need: Need, order: LockedOrder, move: Move, stages: readonly Stage[]): Obstacle | undefined {
  switch (need) {
    case 'reason':
      return move.reason?.trim() ? undefined : lacks(need, 'needs a reason, for the history', 'reason');
    case 'stage':
      return findStageFault(order, move, stages);
    case 'last-stage': {
      const last = stages.at(-1)?.code;
      return order.stage === last ? undefined : lacks(need, `is finished after its last stage, "${last}"`);
    }
    case 'stamp-ready': {
      const message = findStampGate(order, move, stages);
      return message ? lacks(need, message) : undefined;
    }
    default:
      return move.evidence?.includes(need) ? undefined : lacks(need, MESSAGES[need]);
  }
}

const MESSAGES = {
  'paid-to-start': 'has to be paid first, or its deposit',
  'paid-in-full': 'has to be paid in full first',
  settled: 'has money on it that has to be settled first',
  shipment: 'has to be shipped through its fulfilment',
} as const;

function findStageFault(order: LockedOrder, move: Move, stages: readonly Stage[]): Obstacle | undefined {
  const target = stages.findIndex(({ code }) => code === move.stage);
  const current = stages.findIndex(({ code }) => code === order.stage);
  const known = stages.map(({ code }) => code);
  if (target < 0) return lacks('stage', `"${move.stage ?? ''}" is not one of ${known.join(', ')}`, 'stage');
  const ahead = move.transition === 'advance';
  if (ahead ? target > current : target < current) return undefined;
  const possible = ahead ? known.slice(current + 1) : known.slice(0, Math.max(0, current));
  const message = `must be ${ahead ? 'a later' : 'an earlier'} stage than "${order.stage}": ${possible.join(', ') || 'there is none'}`;
  return lacks('stage', message, 'stage');
}

function lacks(need: Need, message: string, field?: 'reason' | 'stage'): Obstacle {
  return { code: 'needs', need, message, ...(field && { field }) };
}

function changeOf(order: LockedOrder, move: Move, transition: Transition, stages: readonly Stage[]): Change {
  const first = stages[0]?.code ?? null;
  switch (move.transition) {
    case 'launch':
      return order.status === 'on-hold'
        ? { held_status: 'work-in-process', stage: first }
        : { status: 'work-in-process', stage: first };
    case 'hold':
      return { status: 'on-hold', held_status: order.status as HoldableStatus };
    case 'resume':
      return { status: order.held_status!, held_status: null };
    case 'advance':
    case 'rework':
      return { stage: move.stage! };
    default:
      return { status: transition.to!, stage: null, held_status: null };
  }
}
