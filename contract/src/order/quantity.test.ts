import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQuantity, anyResolved } from '../testing/arbitraries.js';
import { resolved, wholeCatalog } from '../testing/catalogs.js';
import { checkQuantity, countPairs, orderLines } from './quantity.js';
import type { Quantity } from './schema.js';

const catalog = wholeCatalog();
const faults = (quantity: Quantity) =>
  checkQuantity(resolved(catalog), quantity).map((issue) => `${issue.path} ${issue.code}`);
const run = (...entries: [number, string, number][]) => entries.map(([size, width, pairs]) => ({ size, width, pairs }));

describe('quantity', () => {
  it('accepts whatever the catalog allows, and spreads it over lines without losing a pair', () => {
    const orders = anyResolved(catalog).chain((design) =>
      anyQuantity(design).map((quantity) => ({ design, quantity })),
    );
    fc.assert(
      fc.property(orders, ({ design, quantity }) => {
        expect(checkQuantity(design, quantity)).toEqual([]);
        const lines = orderLines(quantity);
        expect(lines.reduce((pairs, line) => pairs + line.pairs, 0)).toBe(countPairs(quantity));
        expect(lines.map((line) => line.left.size)).toEqual(lines.map((line) => line.left.size).sort((a, b) => a - b));
      }),
    );
  });

  it('keeps the feet apart in a made-to-order pair', () => {
    const mto: Quantity = { type: 'mto', left: { size: 42, width: 'F' }, right: { size: 42.5, width: 'G' } };
    expect(faults(mto)).toEqual([]);
    expect(orderLines(mto)).toEqual([{ left: mto.left, right: mto.right, pairs: 1 }]);
  });

  it('names each size and width that is not made', () => {
    expect(faults({ type: 'mto', left: { size: 60, width: 'F' }, right: { size: 42.25, width: 'Z' } })).toEqual([
      'quantity.left.size unknown-size',
      'quantity.right.size unknown-size',
      'quantity.right.width unknown-width',
    ]);
  });

  it.each([0, 100_000])('refuses %i pairs', (pairs) => {
    expect(faults({ type: 'bulk', run: run([42, 'F', pairs]) })).toContain('quantity.run pairs-range');
  });

  it('refuses too few, too many, fractions, negative pairs and a size said twice', () => {
    expect(faults({ type: 'mini-bulk', run: run([42, 'F', 2]) })).toEqual(['quantity.run pairs-range']);
    expect(faults({ type: 'mini-bulk', run: run([42, 'F', 10]) })).toEqual(['quantity.run pairs-range']);
    expect(faults({ type: 'bulk', run: run([42, 'F', 9]) })).toEqual(['quantity.run pairs-range']);
    expect(faults({ type: 'mini-bulk', run: run([42, 'F', 2.5], [43, 'F', 2.5]) })).toContain(
      'quantity.run.0.pairs pairs-range',
    );
    expect(faults({ type: 'mini-bulk', run: run([42, 'F', -1], [43, 'F', 6]) })).toContain(
      'quantity.run.0.pairs pairs-range',
    );
    expect(faults({ type: 'mini-bulk', run: run([42, 'F', 3], [42, 'F', 3]) })).toEqual(['quantity.run.1 size-twice']);
  });
});
