import { minorDigits, toMajor, toMinor } from '@cordwainer/contract';
import type { BigNumberInput } from '@medusajs/framework/types';
import { BigNumber, MedusaError } from '@medusajs/framework/utils';

/**
 * An amount of Medusa in minor units.
 *
 * @throws MedusaError where it is not whole: the provider that took the money gives back no fractions
 */
export function wholeMinor(amount: BigNumberInput, currency: string): number {
  const major = new BigNumber(amount).numeric;
  const minor = toMinor(major, currency);
  if (Math.abs(toMajor(minor, currency) - major) < 1e-9) return minor;
  const digits = minorDigits(currency);
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `${major} ${currency} has more than the ${digits} decimals of the currency; round it`,
  );
}
