import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { notPayable } from './payable';
import { lockKeyOf, type PaymentSubject } from './subject';

/** Longer than a provider that answers slowly takes for one payment. */
const EXPIRES_S = 120;
const PATIENCE_MS = 30_000;
const RETRY_MS = 100;

export type SubjectLock = { key: string; ownerId: string };

/**
 * Waits until nobody else moves the subject's money: button, webhook, jobs and Medusa's own pages come one after the other.
 *
 * @throws Refusal 409 `payment-in-progress` where it takes too long
 */
export async function lockSubject(container: MedusaContainer, subject: PaymentSubject): Promise<SubjectLock> {
  const locking = container.resolve(Modules.LOCKING);
  const [key, ownerId] = [lockKeyOf(subject), randomUUID()];
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await locking.acquire(key, { ownerId, expire: EXPIRES_S });
      return { key, ownerId };
    } catch {
      if (Date.now() > giveUpAt) throw notPayable('payment-in-progress', 'It is being paid at this moment', 30);
      await sleep(RETRY_MS);
    }
  }
}

export async function unlockSubject(container: MedusaContainer, { key, ownerId }: SubjectLock): Promise<void> {
  await container.resolve(Modules.LOCKING).release(key, { ownerId });
}
