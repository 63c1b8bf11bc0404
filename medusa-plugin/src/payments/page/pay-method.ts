import type { MedusaContainer } from '@medusajs/framework/types';
import type { PaymentSubject } from '../subject';

/** How a buyer pays: by Stripe's form in the page, or by a transfer that a merchant confirms. */
export type PayMethod = { kind: 'stripe'; publishable_key: string } | { kind: 'manual'; at_once: boolean };

export async function payMethodOf(_container: MedusaContainer, _subject: PaymentSubject): Promise<PayMethod | null> {
  return { kind: 'manual', at_once: false };
}
