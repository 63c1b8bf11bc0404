import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { notPayable } from '../../../payments/payable';
import { authorizedPayments, openSessions, readCollections, unfinishedMarks } from '../../../payments/read-collections';
import { type ClaimWish, type PaymentSubject, portOf } from '../../../payments/subject';
import { releaseSessions } from '../release';

export type ClaimPaymentStepInput = { subject: PaymentSubject; purpose: ClaimWish['purpose'] };

/** Long enough to open a session; whoever dies before that stands in nobody's way for longer. */
const SECONDS = 60;

/**
 * Claims a subject's money and answers what is to be paid. A buyer who comes back to a payment that was begun goes on with
 * it; what was left of one whose time has run out is ended first. Gives the claim back where the workflow fails.
 *
 * @throws Refusal 404; 409 that names what is in the way
 */
export const claimPaymentStep = createStep(
  'claim-payment',
  async ({ subject, purpose }: ClaimPaymentStepInput, { container }) => {
    const port = portOf(subject);
    const name = await port.nameOf(container, subject.id);
    const collections = await readCollections(container, await port.collections(container, subject.id));
    const marks = unfinishedMarks(collections);
    const authorized = authorizedPayments(collections).find((payment) => !marks.includes(payment));
    // A session more would take the money twice.
    if (authorized && purpose === 'pay') throw notPayable('already-paid', `A payment of ${name} is authorised already`);
    const begun = openSessions(collections).length > 0;
    const held = await port.readClaim(container, subject.id);
    const goesOn = held !== null && !held.lapsed && (purpose === 'pay' ? begun : !begun && authorized !== undefined);
    if (held && !held.lapsed && !goesOn) {
      throw notPayable('payment-in-progress', `${name} is being paid at this moment; that payment can be released`, 60);
    }
    if (!goesOn && (held || begun || marks.length > 0)) await releaseSessions(container, subject);
    const continues = goesOn ? held.lease : null;
    const lease = await port.claim(container, subject.id, { seconds: SECONDS, continues, purpose });
    try {
      const due = await port.due(container, subject.id);
      if (due.amount <= 0) throw notPayable('already-paid', `${name} is paid`);
      // One that goes on is not let go of: a session of it is open.
      const claimed = { lease, due, name, authorizedPaymentId: authorized?.id ?? null };
      return new StepResponse(claimed, { subject, lease: goesOn ? null : lease });
    } catch (error) {
      if (!goesOn) await port.free(container, subject.id, lease);
      throw error;
    }
  },
  async (undo, { container }) => {
    if (undo?.lease) await portOf(undo.subject).free(container, undo.subject.id, undo.lease);
  },
);
