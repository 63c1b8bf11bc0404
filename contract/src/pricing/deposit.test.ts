import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMajor, toMinor } from '../money/money.js';
import { wholeCatalog } from '../testing/catalogs.js';
import { depositOf } from './deposit.js';

const CURRENCIES = ['EUR', 'USD', 'JPY', 'KWD'];

describe('depositOf', () => {
  it('parts any total into a deposit and a balance that add up to it to the minor unit, both more than nothing', () => {
    const anyTotal = fc.integer({ min: 2, max: 1e11 });
    fc.assert(
      fc.property(anyTotal, fc.integer({ min: 1, max: 999 }), fc.constantFrom(...CURRENCIES), (total, permille, of) => {
        const { amount } = depositOf({ deposit: { permille } }, total)!;
        const balance = total - amount;
        expect(amount).toBeGreaterThan(0);
        expect(balance).toBeGreaterThan(0);
        // As Medusa is told of them, one payment each.
        expect(toMinor(toMajor(amount, of) + toMajor(balance, of), of)).toBe(total);
        expect(Math.abs(amount - (total * permille) / 1000)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('asks for none where the order type has none, or nothing can be parted', () => {
    expect(depositOf({}, 10_000)).toBeUndefined();
    expect(depositOf({ deposit: { permille: 300 } }, 1)).toBeUndefined();
    expect(depositOf({ deposit: { permille: 300 } }, 0)).toBeUndefined();
  });

  it('is 30 % for bulk in the default catalog, and nothing for the other types', () => {
    const shares = wholeCatalog().orderTypes.map(({ id, deposit }) => [id, deposit?.permille]);
    expect(shares).toEqual([
      ['mto', undefined],
      ['mini-bulk', undefined],
      ['bulk', 300],
    ]);
  });
});
