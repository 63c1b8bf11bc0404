import type { MedusaContainer } from '@medusajs/framework/types';
import { payingSubject } from '../../payments/paying-subject';
import {
  authorizedPayments,
  isBeingTaken,
  openSessions,
  readCollections,
  type Session,
} from '../../payments/read-collections';
import { type PaymentSubject, portOf } from '../../payments/subject';
import { releasePaymentWorkflow } from './workflows/release-payment';

/**
 * Ends what is left of a payment that stands in nobody's way any more: its time has run out, it failed, or it is
 * authorised. For whoever
 * wants to change the subject, before anything else. Leaves alone a payment that is being made.
 *
 * @throws Refusal 409 where the provider says it is paid after all, or does not answer
 */
export async function releaseLapsedPayment(container: MedusaContainer, wished: PaymentSubject): Promise<void> {
  const subject = await payingSubject(container, wished);
  const port = portOf(subject);
  const claim = await port.readClaim(container, subject.id);
  if (!claim) return;
  if (!claim.lapsed) {
    const collections = await readCollections(container, await port.collections(container, subject.id));
    const sessions = openSessions(collections);
    // Without any, somebody is about to open one, or to mark it paid, unless that is done.
    const authorized = authorizedPayments(collections).length > 0 && !isBeingTaken(collections);
    const over = sessions.length > 0 ? sessions.every(hasFailed) : authorized;
    if (!over) return;
  }
  await releasePaymentWorkflow(container).run({ input: { subject, actor: { type: 'system' } } });
}

/** As Medusa has heard from the provider. */
function hasFailed({ status }: Session): boolean {
  return status === 'error' || status === 'canceled';
}
