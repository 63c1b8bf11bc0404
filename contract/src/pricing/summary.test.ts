import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity, Quote } from '../order/schema.js';
import { anyQuantity, anyResolved } from '../testing/arbitraries.js';
import { resolved, wholeCatalog } from '../testing/catalogs.js';
import { type PriceBreakdown, price } from './price.js';
import { addSummaries, type CostSummary, summarise } from './summary.js';

const catalog = wholeCatalog();

/** As a store would quote it: a stamp, shipping, and tax in the prices or on top of some or all of them. */
function quoted(breakdown: PriceBreakdown, stamp: number, shipping: number, tax: number, onTop: number): Quote {
  const { currency, pairs, lines, total: made } = breakdown;
  const once = (code: string, amount: number) => ({ code, label: code, unitAmount: amount, quantity: 1, amount });
  const goods = made + stamp;
  return {
    currency,
    pairs,
    lines: [
      ...lines.map(({ code, unitAmount, quantity, amount }) => ({ code, label: code, unitAmount, quantity, amount })),
      ...(stamp ? [once('stamp', stamp)] : []),
      once('shipping', shipping),
    ],
    goods,
    shipping,
    tax,
    taxIncluded: onTop === 0,
    total: goods + shipping + onTop,
  };
}

const partsOf = ({ manufacturing, customisation, shipping, taxOnTop }: CostSummary) =>
  manufacturing + customisation + shipping + taxOnTop;

const anyQuote = fc
  .record({
    order: anyResolved(catalog).chain((design) => anyQuantity(design).map((quantity) => ({ design, quantity }))),
    currency: fc.constantFrom('EUR', 'JPY', 'KWD', 'USD'),
    stamp: fc.integer({ min: 0, max: 1e7 }),
    shipping: fc.integer({ min: 0, max: 1e7 }),
    tax: fc.integer({ min: 0, max: 1e8 }),
    onTop: fc.constantFrom('all', 'some', 'none'),
  })
  .map(({ order: { design, quantity }, currency, stamp, shipping, tax, onTop }) =>
    quoted(
      price(design, quantity, currency),
      stamp,
      shipping,
      tax,
      onTop === 'all' ? tax : onTop === 'some' ? Math.floor(tax / 3) : 0,
    ),
  );

describe('The summary of what is paid for', () => {
  it('has parts that add up to the total, whatever the design, the currency and where tax is', () => {
    fc.assert(
      fc.property(anyQuote, (quote) => {
        const summary = summarise(quote);
        expect(partsOf(summary)).toBe(quote.total);
        expect(summary.total).toBe(quote.total);
        expect(summary.manufacturing).toBeGreaterThan(0);
      }),
    );
  });

  it('counts a monogram and a stamp as customisation, and a toe cap as making the shoe', () => {
    const mto = { type: 'mto', left: { size: 42, width: 'F' }, right: { size: 42, width: 'F' } } as const;
    const breakdown = price(resolved(catalog, { 'option:monogram': 'AB' }), mto, 'EUR');
    const summary = summarise(quoted(breakdown, 18_000, 1850, 8_300, 0));
    expect(summary).toMatchObject({ manufacturing: 40_000, customisation: 2500 + 18_000, shipping: 1850, taxOnTop: 0 });
  });

  it('takes the volume discount off what making costs', () => {
    const bulk: Quantity = { type: 'bulk', run: [{ size: 42, width: 'F', pairs: 10 }] };
    const breakdown = price(resolved(catalog), bulk, 'EUR');
    expect(summarise(quoted(breakdown, 0, 0, 0, 0)).manufacturing).toBe(10 * (40_000 - 4_800));
  });

  it('of several orders is the sum of each part', () => {
    fc.assert(
      fc.property(fc.array(anyQuote, { minLength: 1, maxLength: 5 }), (quotes) => {
        const alike = quotes.map((quote) => summarise({ ...quote, currency: 'EUR' }));
        const together = addSummaries(alike);
        expect(partsOf(together)).toBe(together.total);
        expect(together.total).toBe(alike.reduce((total, each) => total + each.total, 0));
        expect(together.pairs).toBe(alike.reduce((total, each) => total + each.pairs, 0));
      }),
    );
  });

  it('adds no francs to euros', () => {
    const [euro, franc] = ['EUR', 'CHF'].map((currency) => summarise({ ...fc.sample(anyQuote, 1)[0]!, currency }));
    expect(() => addSummaries([euro!, franc!])).toThrow('currencies differ');
    expect(() => addSummaries([])).toThrow();
  });
});
