import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import type { Actor } from '../../../modules/production/types';
import { type PaymentSubject, portOf } from '../../../payments/subject';
import { releaseAuthorized, releaseSessions } from '../release';

/**
 * Ends what was begun of a subject's payment and frees it. Has to run under the subject's lock. No compensation: a session
 * that was ended is begun anew by whoever presses *Pay*.
 *
 * @throws Refusal 404; 409 `already-paid`, `payment-in-progress` or `provider-unreachable`
 */
export const releasePaymentStep = createStep(
  'release-payment',
  async ({ subject, actor }: { subject: PaymentSubject; actor: Actor }, { container }) => {
    await portOf(subject).nameOf(container, subject.id);
    await releaseSessions(container, subject);
    await releaseAuthorized(container, subject, actor);
    return new StepResponse(undefined);
  },
);
