import { type MinorUnits, minorDigits } from '@cordwainer/contract';
import { isManual } from './providers';

/** Card networks know three-digit currencies (KWD, BHD, …) to the second digit only: https://docs.stripe.com/currencies#three-decimal. */
const TEN = 10;

/**
 * What is charged for an amount, minor units: where card networks know no smaller unit, rounded up to the next ten;
 * everything else as it is.
 */
export function chargeable(providerId: string, amount: MinorUnits, currency: string): MinorUnits {
  return !isManual(providerId) && minorDigits(currency) === 3 ? upToTen(amount) : amount;
}

/**
 * What goes back of a payment where an amount is to go back, minor units: rounded up as card networks do, where they took
 * the payment, and never more than is left of it.
 *
 * A payment that is no multiple of ten was not taken by them, but booked: a part of a group's transfer.
 */
export function refundable(
  { provider_id, captured, left }: { provider_id: string; captured: MinorUnits; left: MinorUnits },
  amount: MinorUnits,
  currency: string,
): MinorUnits {
  const wished = captured % TEN === 0 ? chargeable(provider_id, amount, currency) : amount;
  return Math.min(left, wished);
}

function upToTen(amount: MinorUnits): MinorUnits {
  return Math.ceil(amount / TEN) * TEN;
}
