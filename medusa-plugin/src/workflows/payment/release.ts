import type { MedusaContainer } from '@medusajs/framework/types';
import { capturePaymentWorkflow } from '@medusajs/medusa/core-flows';
import type { Actor } from '../../modules/production/types';
import { notPayable } from '../../payments/payable';
import { isManual } from '../../payments/providers';
import {
  authorizedPayments,
  type Collection,
  openSessions,
  readCollections,
  type Session,
  unfinishedMarks,
} from '../../payments/read-collections';
import { type PaymentSubject, portOf } from '../../payments/subject';
import { endSession } from './end-session';
import { giveUpPayment } from './give-up-payment';

/**
 * Ends every payment of a subject that was begun, so that its price, its members or its state may change. Has to run under the
 * subject's lock. What the provider says is paid is settled instead.
 *
 * @throws Refusal 409 `already-paid`, `payment-in-progress` or `provider-unreachable`; then the claim stays
 */
export async function releaseSessions(container: MedusaContainer, subject: PaymentSubject): Promise<void> {
  const port = portOf(subject);
  const collections = await readCollections(container, await port.collections(container, subject.id));
  for (const session of openSessions(collections)) await release(container, subject, session);
  const claim = await port.readClaim(container, subject.id);
  if (!claim || claim.lapsed) await cancelMarks(container, collections);
  if (claim) await port.free(container, subject.id, claim.lease);
}

/** A mark that died before the money was noted as taken counts as never made: whoever made it had no answer. */
async function cancelMarks(container: MedusaContainer, collections: readonly Collection[]): Promise<void> {
  for (const { id } of unfinishedMarks(collections)) await giveUpPayment(container, id);
}

async function release(container: MedusaContainer, subject: PaymentSubject, session: Session): Promise<void> {
  const ended = await endSession(container, session);
  switch (ended.state) {
    case 'ended':
      return;
    case 'captured':
      await takeCaptured(container, subject, ended.paymentId, { type: 'system' });
      throw notPayable('already-paid', 'It is paid already');
    case 'authorized':
      throw notPayable('already-paid', 'A payment of it is authorised already');
    case 'unreachable':
      throw notPayable('provider-unreachable', 'The payment provider can not be reached; try again in a minute', 60);
    default:
      throw notPayable('payment-in-progress', 'A payment of it is being made at this moment', 60);
  }
}

/** Books a payment that the provider has captured, and does what it is for. Idempotent. */
export async function takeCaptured(
  container: MedusaContainer,
  subject: PaymentSubject,
  paymentId: string,
  actor: Actor,
): Promise<void> {
  // Medusa's own workflow: it books on the order and tells subscribers, and takes nothing twice.
  await capturePaymentWorkflow(container).run({ input: { payment_id: paymentId, captured_by: actor.id ?? undefined } });
  const by = actor.type === 'user' ? actor : { type: 'system' as const };
  await portOf(subject).settle(container, subject.id, { id: paymentId, actor: by });
}

/**
 * Gives up payments that are authorised and not taken. A customer may do so where no bank holds money for it.
 *
 * @throws Refusal 409 `already-paid`
 */
export async function releaseAuthorized(
  container: MedusaContainer,
  subject: PaymentSubject,
  actor: Actor,
): Promise<void> {
  if (actor.type === 'system') return;
  const collections = await readCollections(container, await portOf(subject).collections(container, subject.id));
  for (const payment of authorizedPayments(collections)) {
    if (payment.captures.length > 0 || (actor.type === 'customer' && !isManual(payment.provider_id))) {
      throw notPayable('already-paid', 'A payment of it is authorised already; only the shop can give it up');
    }
    await giveUpPayment(container, payment.id);
  }
}
