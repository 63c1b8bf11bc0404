import { type MinorUnits, minorDigits } from '@cordwainer/contract';
import { isManual } from './providers';

/**
 * What is charged for an amount, minor units. Card networks know three-digit currencies (KWD, BHD, …) to the second digit
 * only, so there it is rounded up to the next ten: https://docs.stripe.com/currencies#three-decimal. Everything else is
 * charged as it is.
 */
export function chargeable(providerId: string, amount: MinorUnits, currency: string): MinorUnits {
  return !isManual(providerId) && minorDigits(currency) === 3 ? Math.ceil(amount / 10) * 10 : amount;
}
