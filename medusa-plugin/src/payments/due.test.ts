import { depositOf, toMajor, toMinor } from '@cordwainer/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatIsDue } from './due';
import { type Sums, settledOf, standingOf, sumsOf } from './standing';

const fresh: Sums = { total: 100_000, captured: 0, refunded: 0, deposit: 0, cancelled: false };
const currencies = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD');

/** Any order at any moment: paid in part, too much, given back, edited meanwhile, cancelled. */
const anySums = fc
  .record({
    total: fc.integer({ min: 0, max: 1e9 }),
    captured: fc.integer({ min: 0, max: 1e9 }),
    permille: fc.integer({ min: 0, max: 999 }),
    givenBack: fc.double({ min: 0, max: 1, noNaN: true }),
    cancelled: fc.boolean(),
  })
  .map(
    ({ total, captured, permille, givenBack, cancelled }): Sums => ({
      total,
      captured,
      refunded: Math.floor(captured * givenBack),
      deposit: depositOf({ deposit: { permille } }, total)?.amount ?? 0,
      cancelled,
    }),
  );

describe('what is due', () => {
  it('is all of it where no deposit is asked for, and then nothing', () => {
    expect(whatIsDue(fresh)).toEqual({ amount: 100_000, purpose: 'whole' });
    expect(whatIsDue({ ...fresh, captured: 100_000 }).amount).toBe(0);
  });

  it('is the deposit, then the balance, then what an edit adds', () => {
    const bulk = { ...fresh, deposit: 30_000 };
    expect(whatIsDue(bulk)).toEqual({ amount: 30_000, purpose: 'deposit' });
    expect(whatIsDue({ ...bulk, captured: 30_000 })).toEqual({ amount: 70_000, purpose: 'balance' });
    expect(whatIsDue({ ...bulk, total: 112_500, captured: 100_000 })).toEqual({ amount: 12_500, purpose: 'extra' });
  });

  it('is what is missing of a deposit that came in part', () => {
    const bulk = { ...fresh, deposit: 30_000, captured: 20_000 };
    expect(whatIsDue(bulk)).toEqual({ amount: 10_000, purpose: 'deposit' });
    expect(standingOf(bulk).mayStart).toBe(false);
    expect(standingOf({ ...bulk, captured: 30_000 })).toMatchObject({ mayStart: true, paidInFull: false });
  });

  it('is nothing for a cancelled order, and nothing where too much was paid', () => {
    expect(whatIsDue({ ...fresh, cancelled: true }).amount).toBe(0);
    const lowered = { ...fresh, total: 80_000, captured: 100_000 };
    expect(whatIsDue(lowered).amount).toBe(0);
    expect(standingOf(lowered).overpaid).toBe(20_000);
  });

  it('does not ask again for what was given back and credited', () => {
    expect(whatIsDue({ ...fresh, total: 75_000, captured: 100_000, refunded: 25_000 }).amount).toBe(0);
  });

  it('paid as often as it is asked for, any total is paid to the minor unit, in any currency, deposit and balance adding up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 0, max: 999 }),
        currencies,
        (total, permille, currency) => {
          const quote = { deposit: permille ? depositOf({ deposit: { permille } }, total) : undefined };
          const paid: number[] = [];
          // Through Medusa's major units and back, as they really go.
          const sums = () =>
            sumsOf(
              {
                currency,
                canceled: false,
                total: toMajor(total, currency),
                payments: paid.map((amount, at) => ({
                  id: `pay_${at}`,
                  captured: toMajor(amount, currency),
                  refunded: 0,
                })),
              } as never,
              quote,
            );
          while (paid.length < 4 && whatIsDue(sums()).amount > 0) paid.push(whatIsDue(sums()).amount);
          expect(paid.reduce((sum, amount) => sum + amount, 0)).toBe(total);
          expect(paid.length).toBe(quote.deposit ? 2 : 1);
          expect(standingOf(sums()).paidInFull).toBe(true);
          expect(toMinor(toMajor(total, currency), currency)).toBe(total);
        },
      ),
    );
  });

  it('is never negative, never more than what is outstanding, and never both due and overpaid', () => {
    fc.assert(
      fc.property(anySums, (sums) => {
        const { amount } = whatIsDue(sums);
        const { outstanding, overpaid, paid } = standingOf(sums);
        expect(Number.isSafeInteger(amount)).toBe(true);
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(outstanding);
        expect(Math.min(outstanding, overpaid)).toBe(0);
        if (!sums.cancelled) expect(paid + outstanding - overpaid).toBe(sums.total);
        // Where there is something to pay, some of it is asked for.
        expect(amount > 0).toBe(outstanding > 0);
      }),
    );
  });

  it('adds up to the agreed price with what is shown as paid, also after a refund that was credited', () => {
    fc.assert(
      fc.property(anySums, fc.integer({ min: 0, max: 1e9 }), ({ cancelled: _, ...rest }, credited) => {
        const sums = { ...rest, cancelled: false };
        const agreed = sums.total + Math.min(credited, sums.refunded);
        const { outstanding, overpaid } = standingOf(sums);
        if (overpaid === 0) expect(settledOf(agreed, sums) + outstanding).toBe(agreed);
        expect(settledOf(agreed, sums)).toBeGreaterThanOrEqual(standingOf(sums).paid);
      }),
    );
    const cancelled = { ...fresh, captured: 100_000, refunded: 100_000, cancelled: true };
    expect(settledOf(100_000, cancelled)).toBe(0);
  });
});
