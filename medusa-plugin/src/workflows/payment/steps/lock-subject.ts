import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import type { PaymentSubject } from '../../../payments/subject';
import { lockSubject, type SubjectLock, unlockSubject } from '../../../payments/subject-lock';

/**
 * Waits until nobody else moves the subject's money. Only waiting is at stake; that nothing is paid twice is for the claims
 * and unique indexes to see to.
 *
 * @throws Refusal 409 `payment-in-progress` where it takes too long
 */
export const lockSubjectStep = createStep(
  'lock-payment-subject',
  async (subject: PaymentSubject, { container }) => {
    const lock = await lockSubject(container, subject);
    return new StepResponse(lock, lock);
  },
  async (held, { container }) => {
    if (held) await unlockSubject(container, held);
  },
);

export const unlockSubjectStep = createStep('unlock-payment-subject', async (lock: SubjectLock, { container }) => {
  await unlockSubject(container, lock);
  return new StepResponse(undefined);
});
