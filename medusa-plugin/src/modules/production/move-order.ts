import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../database/sql';
import { giveUpStamp } from '../stamp/give-up';
import { oweMail } from './mails';
import { type LockedOrder, lockOrder, type Move, type MoveResult, planMove, type Stage } from './moves';
import { planLaunch, planResume, type Times } from './plan';
import { TRANSITIONS, type Transition } from './transitions';
import type { MailKind } from './types';

/** E-mails that are written only where the move says so. */
const ON_WISH: readonly MailKind[] = ['stage-reached', 'balance-due'];

/** Does a move or says what stands in its way. Has to run in a transaction. */
export async function moveOrder(sql: Sql, move: Move): Promise<MoveResult> {
  const before = await lockOrder(sql, move.id);
  if (!before) return { moved: false, obstacle: { code: 'not-found' } };
  // Shared with other moves, and kept from being taken away until this one is done.
  const stages = await sql<Stage>(
    'SELECT code, position, engraves FROM cordwainer_production_stage WHERE deleted_at IS NULL ORDER BY position, code FOR KEY SHARE',
  );
  const plan = planMove(before, move, stages);
  if ('obstacle' in plan) return { moved: false, obstacle: plan.obstacle };
  const after = { ...before, ...plan.change };
  await writeOrder(sql, before, after, move);
  await writeEvent(sql, before, after, move);
  if (move.transition === 'cancel') await giveUpStamp(sql, move.id, move.actor, move.reason ?? null);
  const { mail }: Transition = TRANSITIONS[move.transition];
  if (mail && (move.notify ?? !ON_WISH.includes(mail)))
    await oweMail(sql, move.id, mail, mail === 'stage-reached' ? (after.stage ?? '') : '');
  return { moved: true, order: { id: after.id, number: after.number, status: after.status, stage: after.stage } };
}

/** The times follow from what the order becomes. */
async function writeOrder(sql: Sql, before: LockedOrder, after: LockedOrder, move: Move): Promise<void> {
  const times = await planTimes(sql, before, move);
  await sql(
    `UPDATE cordwainer_production_order SET
       status = ?, stage = ?, held_status = ?, expected_finish_at = ?, held_seconds = ?, updated_at = now(),
       held_at = CASE WHEN ? = 'on-hold' THEN COALESCE(held_at, now()) END,
       wip_started_at = CASE WHEN ? THEN now() ELSE wip_started_at END,
       finished_at = CASE WHEN ? = 'finished' THEN COALESCE(finished_at, now()) ELSE finished_at END,
       shipped_at = CASE WHEN ? = 'shipped' THEN now() ELSE shipped_at END,
       delivered_at = CASE WHEN ? = 'delivered' THEN now() ELSE delivered_at END,
       cancelled_at = CASE WHEN ? = 'cancelled' THEN now() ELSE cancelled_at END,
       -- What is launched is paid: nobody is at its payment any more.
       paying_until = CASE WHEN ? THEN NULL ELSE paying_until END,
       cancelling_until = NULL, cancelling = NULL,
       cancellation_fee = COALESCE(?, cancellation_fee),
       tracking_numbers = COALESCE(?::jsonb, tracking_numbers)
     WHERE id = ?`,
    [
      after.status,
      after.stage,
      after.held_status,
      times.expected_finish_at,
      times.held_seconds,
      after.status,
      move.transition === 'launch',
      after.status,
      after.status,
      after.status,
      after.status,
      move.transition === 'launch',
      move.cancellation_fee ?? null,
      move.tracking_numbers ? JSON.stringify(move.tracking_numbers) : null,
      before.id,
    ],
  );
}

async function planTimes(sql: Sql, before: LockedOrder, { transition }: Move): Promise<Times> {
  if (transition === 'launch') return planLaunch(sql, before);
  // An order that is cancelled while it is held has stood still until now.
  if (transition === 'resume' || transition === 'cancel') return planResume(sql, before);
  const { expected_finish_at, held_seconds } = before;
  return { expected_finish_at: expected_finish_at === null ? null : new Date(expected_finish_at), held_seconds };
}

async function writeEvent(sql: Sql, before: LockedOrder, after: LockedOrder, move: Move): Promise<void> {
  await sql(
    `INSERT INTO cordwainer_production_event
       (id, production_order_id, kind, from_status, to_status, from_stage, to_stage, actor_type, actor_id, reason, details)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)`,
    [
      generateEntityId(undefined, 'prodev'),
      before.id,
      TRANSITIONS[move.transition].kind,
      before.status,
      after.status,
      before.stage,
      after.stage,
      move.actor.type,
      move.actor.id ?? null,
      move.reason?.trim() || null,
      move.details ? JSON.stringify(move.details) : null,
    ],
  );
}
