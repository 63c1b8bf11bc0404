import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, minorDigits, toMajor, toMinor } from './money.js';
import { split, splitCapped } from './split.js';

const currency = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD');
/** As large as a shipment of thousands of pairs, and as small as nothing. */
const amount = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 10_000_000_000 }));
const weight = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 100_000_000 }));
const weights = fc.array(weight, { minLength: 1, maxLength: 50 });
const capped = fc
  .array(fc.record({ weight, cap: amount }), { minLength: 1, maxLength: 30 })
  .map((members) => ({ weights: members.map((each) => each.weight), caps: members.map((each) => each.cap) }));
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

describe('an amount split by weight', () => {
  it('adds up to the minor unit, leaves nobody below nothing, and gives whoever weighs more no less', () => {
    fc.assert(
      fc.property(amount, weights, (total, weights) => {
        const shares = split(total, weights);
        expect(sum(shares)).toBe(total);
        expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
        for (const [a, heavy] of weights.entries()) {
          for (const [b, light] of weights.entries()) {
            if (heavy > light) expect(shares[a]).toBeGreaterThanOrEqual(shares[b]!);
            if (heavy === light) expect(Math.abs(shares[a]! - shares[b]!)).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it('is nobody’s by more than one minor unit another than his exact part', () => {
    fc.assert(
      fc.property(amount, weights, (total, weights) => {
        fc.pre(sum(weights) > 0);
        const all = BigInt(sum(weights));
        for (const [at, share] of split(total, weights).entries()) {
          const off = BigInt(share) * all - BigInt(total) * BigInt(weights[at]!);
          expect(off < all && off > -all).toBe(true);
        }
      }),
    );
  });

  it('is the same in major units of every currency', () => {
    fc.assert(
      fc.property(currency, amount, weights, (currency, total, weights) => {
        const shares = split(total, weights).map((share) => toMajor(share, currency));
        expect(sum(shares.map((share) => toMinor(share, currency)))).toBe(total);
        for (const share of shares)
          expect(toMinor(share, currency)).toBe(Math.round(share * 10 ** minorDigits(currency)));
      }),
    );
  });

  it('gives the units that are left to the largest remainders, and among equal ones to the first', () => {
    expect(split(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(split(2450, [1900, 3800, 1900])).toEqual([613, 1225, 612]);
    expect(split(1, [0, 5, 5])).toEqual([0, 1, 0]);
    expect(split(7, [0, 0])).toEqual([4, 3]);
    expect(split(0, [3, 4])).toEqual([0, 0]);
    expect(split(0, [])).toEqual([]);
    expect(formatMoney(split(10_001, [1, 2])[0]!, 'KWD', 'en')).toContain('3.334');
  });

  it('refuses what is no weight and no amount', () => {
    for (const [total, weights] of [
      [-1, [1]],
      [1.5, [1]],
      [1, [-1]],
      [1, [0.5]],
      [1, [Number.NaN]],
      [1, []],
    ] as const) {
      expect(() => split(total, weights)).toThrow(RangeError);
    }
    expect(() => splitCapped(1, [1], [])).toThrow(RangeError);
  });
});

describe('an amount split with caps', () => {
  it('never takes more from anybody than his cap, and adds up to the total or to all caps', () => {
    fc.assert(
      fc.property(amount, capped, (total, { weights, caps }) => {
        const shares = splitCapped(total, weights, caps);
        expect(sum(shares)).toBe(Math.min(total, sum(caps)));
        for (const [at, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(caps[at]!);
        }
      }),
    );
  });

  it('is the plain split where no cap is reached', () => {
    fc.assert(
      fc.property(amount, weights, (total, weights) => {
        const caps = weights.map(() => total + 1);
        expect(splitCapped(total, weights, caps)).toEqual(split(total, weights));
      }),
    );
  });

  it('shares what is above a cap among the others by their weight', () => {
    expect(splitCapped(1000, [1, 1, 2], [100, 1000, 1000])).toEqual([100, 300, 600]);
    expect(splitCapped(1000, [8, 1, 1], [500, 250, 1000])).toEqual([500, 250, 250]);
    expect(splitCapped(1000, [1, 1], [300, 400])).toEqual([300, 400]);
    expect(splitCapped(0, [1, 1], [0, 0])).toEqual([0, 0]);
  });
});

describe('an amount that is written out', () => {
  it('keeps a sign at the end of its letters where it is read from the right, and is left alone elsewhere', () => {
    expect(formatMoney(30_600, 'USD', 'ar')).toMatch(/US\$\u200e/);
    expect(formatMoney(30_600, 'EUR', 'ar')).not.toContain('\u200e');
    expect(formatMoney(30_600, 'USD', 'es')).toMatch(/^306,00\sUS\$$/);
  });
});
