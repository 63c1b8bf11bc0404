import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { notPayable } from '../../../payments/payable';
import { lockKeyOf, type PaymentSubject } from '../../../payments/subject';

/** Longer than a provider that answers slowly takes for one payment. */
const EXPIRES_S = 120;
const PATIENCE_MS = 30_000;
const RETRY_MS = 100;

/**
 * Waits until nobody else moves the subject's money: button, webhook and jobs come one after the other. Only waiting is
 * at stake; that nothing is paid twice is for the claims and unique indexes to see to.
 *
 * @throws Refusal 409 `payment-in-progress` where it takes too long
 */
export const lockSubjectStep = createStep(
  'lock-payment-subject',
  async (subject: PaymentSubject, { container }) => {
    const locking = container.resolve(Modules.LOCKING);
    const [key, ownerId] = [lockKeyOf(subject), randomUUID()];
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        await locking.acquire(key, { ownerId, expire: EXPIRES_S });
        return new StepResponse({ key, ownerId }, { key, ownerId });
      } catch {
        if (Date.now() > giveUpAt) throw notPayable('payment-in-progress', 'It is being paid at this moment', 30);
        await sleep(RETRY_MS);
      }
    }
  },
  async (held, { container }) => {
    if (held) await container.resolve(Modules.LOCKING).release(held.key, { ownerId: held.ownerId });
  },
);

export const unlockSubjectStep = createStep(
  'unlock-payment-subject',
  async ({ key, ownerId }: { key: string; ownerId: string }, { container }) => {
    await container.resolve(Modules.LOCKING).release(key, { ownerId });
    return new StepResponse(undefined);
  },
);
