import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import type { Actor } from '../../../modules/production/types';
import { isManual, manualPaysAtOnce } from '../../../payments/providers';
import {
  authorizedPayments,
  type Collection,
  capturedPayments,
  isBeingTaken,
  openSessions,
  readCollections,
  type Session,
} from '../../../payments/read-collections';
import { type PaymentSubject, portOf } from '../../../payments/subject';
import { askProvider, type Standing } from '../ask-provider';
import { releaseSessions, takeCaptured } from '../release';

export type Confirmation = {
  /** `authorized`: somebody of the shop has yet to take it, or to say that it came. */
  state: 'paid' | 'processing' | 'requires-action' | 'failed' | 'authorized';
  /** The provider's own words, for the buyer. */
  message?: string;
};

/**
 * Finds out how a subject's payment stands, and settles it where the money is there. Has to run under the subject's lock.
 * Safe to repeat, and the same whoever asks: a button, a webhook, a job. Only that the built-in provider has no other word
 * for it than that somebody pressed the button.
 */
export const confirmSessionStep = createStep(
  'confirm-payment-session',
  async ({ subject, actor }: { subject: PaymentSubject; actor?: Actor }, { container }) =>
    new StepResponse(await confirm(container, subject, actor ?? { type: 'customer' })),
);

async function confirm(container: MedusaContainer, subject: PaymentSubject, actor: Actor): Promise<Confirmation> {
  const port = portOf(subject);
  const collections = await readCollections(container, await port.collections(container, subject.id));
  let last: Standing | undefined;
  for (const session of openSessions(collections)) {
    last = await (isManual(session.provider_id) && actor.type !== 'system'
      ? payByHand(container, session)
      : askProvider(container, session));
    if (last.state === 'captured') await takeCaptured(container, subject, last.paymentId, actor);
  }
  if (!last) {
    if (isBeingTaken(collections)) return { state: 'processing' };
    // A process that died, or one that is at it, has the money: it is settled before the order is let go of.
    for (const { id } of capturedPayments(collections)) {
      await port.settle(container, subject.id, { id, actor: { type: 'system' } });
    }
  }
  // A webhook, or a process that died, may have got this far before.
  const authorized = authorizedPayments(collections).length > 0 || last?.state === 'authorized';
  if (!last || last.state === 'captured' || last.state === 'authorized' || last.state === 'cancelled') {
    await releaseSessions(container, subject);
  }
  if (authorized) return { state: 'authorized' };
  if (last?.state === 'failed') await shorten(container, subject);
  if ((await port.due(container, subject.id)).amount <= 0) return { state: 'paid' };
  if (last) return outcomeOf(last);
  // Of a deposit there is more due, however its money was settled.
  return wasPaidJustNow(collections) ? { state: 'paid' } : { state: 'failed', message: 'No payment has been begun' };
}

/** Whose card was refused has this long to try another one; then the order is free again. */
const RETRY_S = 300;

async function shorten(container: MedusaContainer, subject: PaymentSubject): Promise<void> {
  const port = portOf(subject);
  const claim = await port.readClaim(container, subject.id);
  if (!claim || Date.parse(claim.lease) < Date.now() + RETRY_S * 1000) return;
  const wish = { seconds: RETRY_S, continues: claim.lease, purpose: 'mark' as const };
  // Where that fails the claim runs out by itself, later.
  await port.claim(container, subject.id, wish).catch(() => {});
}

const JUST_NOW_MS = 30 * 60_000;

function wasPaidJustNow(collections: readonly Collection[]): boolean {
  const since = Date.now() - JUST_NOW_MS;
  return collections.some(({ payments }) =>
    payments.some(({ captured_at }) => captured_at !== null && new Date(captured_at).getTime() > since),
  );
}

/** Medusa's built-in provider: the buyer says that the money will come, and the shop decides what that is worth. */
async function payByHand(container: MedusaContainer, { id }: Session): Promise<Standing> {
  const payment = await container.resolve(Modules.PAYMENT).authorizePaymentSession(id, {});
  return { state: manualPaysAtOnce() ? 'captured' : 'authorized', paymentId: payment!.id };
}

function outcomeOf(standing: Standing): Confirmation {
  switch (standing.state) {
    case 'captured':
      return { state: 'paid' };
    case 'failed':
      return { state: 'failed', message: standing.message };
    case 'cancelled':
      return { state: 'failed', message: 'The payment was cancelled' };
    case 'open':
      return { state: 'requires-action' };
    case 'unreachable':
      return { state: 'processing', message: 'The payment provider can not be reached at this moment' };
    default:
      return { state: standing.state };
  }
}
