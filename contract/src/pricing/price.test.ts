import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorDigits, toMajor, toMinor } from '../money/money.js';
import { countPairs } from '../order/quantity.js';
import type { Quantity } from '../order/schema.js';
import { anyQuantity, anyResolved } from '../testing/arbitraries.js';
import { rawCatalog, resolved, valid, wholeCatalog } from '../testing/catalogs.js';
import { nextBreak, price } from './price.js';

const catalog = wholeCatalog();
const mto: Quantity = { type: 'mto', left: { size: 42, width: 'F' }, right: { size: 42, width: 'F' } };
const pairsOf = (pairs: number): Quantity => ({ type: 'bulk', run: [{ size: 42, width: 'F', pairs }] });

describe('price', () => {
  it('adds its lines up to its total, in whole minor units, for any design, quantity and currency', () => {
    const orders = anyResolved(catalog).chain((design) =>
      anyQuantity(design).map((quantity) => ({ design, quantity })),
    );
    fc.assert(
      fc.property(orders, fc.constantFrom('EUR', 'JPY', 'KWD', 'USD'), ({ design, quantity }, currency) => {
        const breakdown = price(design, quantity, currency);
        const amounts = breakdown.lines.map((line) => line.amount);
        expect(amounts.reduce((a, b) => a + b, 0)).toBe(breakdown.total);
        expect(breakdown.unit * breakdown.pairs).toBe(breakdown.total);
        expect(breakdown.pairs).toBe(countPairs(quantity));
        expect(breakdown.total).toBeGreaterThan(0);
        for (const line of breakdown.lines) {
          expect(Number.isSafeInteger(line.amount)).toBe(true);
          expect(line.amount).toBe(line.unitAmount * line.quantity);
        }
        // What Medusa is told per pair comes back as the same whole number of minor units.
        expect(toMinor(toMajor(breakdown.unit, currency), currency)).toBe(breakdown.unit);
      }),
    );
  });

  it('prices the default oxford as its catalog says', () => {
    const { lines, total } = price(resolved(catalog), mto, 'EUR');
    expect(lines.map((line) => [line.code, line.ref, line.amount])).toEqual([
      ['style', 'oxford', 38500],
      ['option', 'option:toe-detail', 1500],
    ]);
    expect(total).toBe(40000);
  });

  it('charges a leather by its area, a metal by the pair and a monogram where there is one', () => {
    const { lines } = price(
      resolved(catalog, {
        'zone:vamp': 'shell-cordovan/black',
        'zone:eyelets': 'eyelet/gold',
        'option:monogram': 'AB',
      }),
      mto,
      'EUR',
    );
    const amounts = Object.fromEntries(lines.map((line) => [line.ref, line.unitAmount]));
    // 6 dm² of vamp at 12.00 EUR
    expect(amounts).toMatchObject({ 'zone:vamp': 7200, 'zone:eyelets': 600, 'option:monogram': 2500 });
  });

  it.each([
    [10, 120],
    [19, 120],
    [20, 180],
    [50, 240],
    [100, 300],
  ])('takes the break that %i pairs reach', (pairs, permille) => {
    const { lines, unit } = price(resolved(catalog), pairsOf(pairs), 'EUR');
    expect(lines.at(-1)).toMatchObject({ code: 'volume-discount', unitAmount: -40 * permille });
    expect(unit).toBe(40000 - 40 * permille);
  });

  it('rounds a discount once, to the minor unit of one pair', () => {
    const raw = rawCatalog();
    raw.styles[0]!.basePrice = { EUR: 33333, USD: 33333, JPY: 33333, KWD: 33333 };
    const odd = valid({ ...raw, version: 2 });
    const { unit, total } = price(resolved(odd, { 'option:toe-detail': 'plain' }), pairsOf(10), 'JPY');
    expect(unit).toBe(33333 - 4000);
    expect(total).toBe(unit * 10);
  });

  it('refuses a currency without prices, naming those that have some', () => {
    expect(() => price(resolved(catalog), mto, 'CHF')).toThrow(/currency must be one of EUR, USD, JPY, KWD/);
  });

  it('knows the next break', () => {
    const bulk = catalog.orderTypes.find((type) => type.id === 'bulk')!;
    expect(nextBreak(bulk, 12)).toEqual({ pairs: 20, discountPermille: 180 });
    expect(nextBreak(bulk, 100)).toBeUndefined();
  });
});

describe('money', () => {
  it('keeps each currency’s digits', () => {
    expect([minorDigits('EUR'), minorDigits('JPY'), minorDigits('KWD')]).toEqual([2, 0, 3]);
    expect([toMajor(28550, 'EUR'), toMajor(28550, 'JPY'), toMajor(28550, 'KWD')]).toEqual([285.5, 28550, 28.55]);
    expect([toMinor(1.005, 'EUR'), toMinor(-1.005, 'EUR'), toMinor(0.1 + 0.2, 'KWD')]).toEqual([101, -101, 300]);
  });

  it('comes back from major units as it went', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom('EUR', 'JPY', 'KWD'), (amount, currency) => {
        expect(toMinor(toMajor(amount, currency), currency)).toBe(amount);
      }),
    );
  });
});
