import { type MinorUnits, minorDigits, toMajor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { Due } from '../due';
import { isManual, manualPaysAtOnce, stripeOptions } from '../providers';
import { type PaymentSubject, portOf } from '../subject';

/** How a buyer pays: by Stripe's form in the page, or by what the merchant confirms, a transfer. */
export type PayMethod =
  | {
      kind: 'stripe';
      publishable_key: string;
      /** What is charged, minor units. */
      amount: MinorUnits;
      /** The same as Stripe counts it, for its form. */
      form_amount: number;
    }
  | { kind: 'manual'; at_once: boolean };

/** The way of paying of the subject's region; nothing where it has none that a page knows. */
export async function payMethodOf(
  container: MedusaContainer,
  subject: PaymentSubject,
  due: Due,
): Promise<PayMethod | null> {
  const [provider] = await portOf(subject).providers(container, subject.id);
  if (!provider) return null;
  if (isManual(provider)) return { kind: 'manual', at_once: manualPaysAtOnce() };
  const publishableKey = stripeOptions(provider)?.publishableKey;
  if (!publishableKey) return null;
  const amount = await portOf(subject).charge(container, subject.id, provider, due);
  return { kind: 'stripe', publishable_key: publishableKey, amount, form_amount: formAmount(amount, due.currency) };
}

/** Where Medusa's Stripe provider counts other digits than ISO 4217; the form has to say what the payment will. */
const DIGITS: Readonly<Record<string, number>> = { ISK: 2, LYD: 2, MGA: 0 };

function formAmount(amount: MinorUnits, currency: string): number {
  const digits = DIGITS[currency] ?? minorDigits(currency);
  return Math.round(toMajor(amount, currency) * 10 ** digits);
}
