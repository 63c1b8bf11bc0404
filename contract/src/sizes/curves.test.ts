import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawCatalog, valid } from '../testing/catalogs.js';
import { curvesFor, spreadPairs } from './curves.js';

const catalog = valid(rawCatalog());
const mens = catalog.sizeRuns[0]!;
const curve = (sizes: Record<string, number>, widths?: Record<string, number>) => ({
  id: 'own',
  name: { en: 'Own' },
  sizeRuns: ['mens'],
  sizes,
  ...(widths && { widths }),
});
const pairsBySize = (entries: readonly { size: number; pairs: number }[]) =>
  Object.fromEntries(entries.map(({ size, pairs }) => [size, pairs]));

describe('A size curve', () => {
  it('gives every size its share', () => {
    const spread = spreadPairs(curve({ 41: 1, 42: 2, 43: 1 }), mens, 8);
    expect(spread).toEqual([
      { size: 41, width: 'F', pairs: 2 },
      { size: 42, width: 'F', pairs: 4 },
      { size: 43, width: 'F', pairs: 2 },
    ]);
  });

  it('gives what is left over to the sizes in the middle', () => {
    const even = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [String(40 + at), 1]));
    expect(pairsBySize(spreadPairs(curve(even), mens, 3))).toEqual({ 42: 1, 43: 1, 44: 1 });
  });

  it('spreads over its own widths, or over the one that is asked for', () => {
    const both = curve({ 42: 1, 43: 1 }, { F: 3, G: 1 });
    expect(spreadPairs(both, mens, 8)).toEqual([
      { size: 42, width: 'F', pairs: 3 },
      { size: 42, width: 'G', pairs: 1 },
      { size: 43, width: 'F', pairs: 3 },
      { size: 43, width: 'G', pairs: 1 },
    ]);
    expect(new Set(spreadPairs(both, mens, 8, 'H').map((entry) => entry.width))).toEqual(new Set(['H']));
  });

  it('adds up to the pairs exactly, and is off by less than a pair for each size of one width', () => {
    const anyShares = fc.dictionary(fc.integer({ min: 38, max: 50 }).map(String), fc.integer({ min: 0, max: 1000 }));
    fc.assert(
      fc.property(
        anyShares.filter((sizes) => Object.values(sizes).some((share) => share > 0)),
        fc.option(fc.record({ E: fc.nat(9), F: fc.nat(9), G: fc.nat(9) }), { nil: undefined }),
        fc.nat(2000),
        (sizes, widths, pairs) => {
          const spread = spreadPairs(curve(sizes, widths), mens, pairs);
          expect(spread.reduce((sum, entry) => sum + entry.pairs, 0)).toBe(pairs);
          expect(spread.every((entry) => entry.pairs > 0 && sizes[entry.size]! > 0)).toBe(true);
          expect(new Set(spread.map(({ size, width }) => `${size} ${width}`)).size).toBe(spread.length);
          if (widths) return;
          const weight = Object.values(sizes).reduce((sum, share) => sum + share, 0);
          for (const [size, share] of Object.entries(sizes)) {
            const got = spread.find((entry) => entry.size === Number(size))?.pairs ?? 0;
            expect(Math.abs(got - (pairs * share) / weight)).toBeLessThan(1);
          }
        },
      ),
    );
  });

  it('has no sizes of a run that makes none of them', () => {
    expect(() => spreadPairs(curve({ 30: 1 }), mens, 4)).toThrow('no size');
  });
});

describe('The curves of the default catalog', () => {
  const { sizeCurves } = catalog;

  it('stand beside the runs that they are for', () => {
    for (const run of catalog.sizeRuns) {
      expect(curvesFor(sizeCurves, run)).toHaveLength(3);
      for (const own of curvesFor(sizeCurves, run)) expect(spreadPairs(own, run, 100).length).toBeGreaterThan(5);
    }
  });

  // Feet of 270 ± 13 mm and 244 ± 12 mm (US Army survey of 1988; Parham, Gordon, Bensel 1992) wear EU 43 ± 2 and 39 ± 1.8.
  it.each([
    ['mens-bell', 43, 2],
    ['mens-whole', 43, 2],
    ['womens-bell', 39, 1.8],
    ['womens-whole', 39, 1.8],
  ])('%s is the spread of measured feet: %d ± %d', (id, middle, deviation) => {
    const { sizes } = sizeCurves!.find((own) => own.id === id)!;
    for (const [size, share] of Object.entries(sizes)) {
      expect(share).toBe(Math.round(1000 * Math.exp(-(((Number(size) - middle) / deviation) ** 2) / 2)));
    }
  });
});

describe('A catalog with size curves', () => {
  const faultsOf = (change: object) => {
    const raw = rawCatalog();
    try {
      valid({ ...raw, sizeCurves: [{ ...raw.sizeCurves![0]!, ...change }] });
      return [];
    } catch (error) {
      return (JSON.parse((error as Error).message) as { path: string; code: string }[]).map(
        ({ path, code }) => `${path} ${code}`,
      );
    }
  };

  it('names runs, sizes and widths that there are, and says at its path what there is not', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ sizeRuns: ['kids'] })).toEqual(['sizeCurves.0.sizeRuns.0 unknown-size-run']);
    expect(faultsOf({ sizes: { 42: 1, 60: 1 } })).toEqual(['sizeCurves.0.sizes.60 unknown-size']);
    expect(faultsOf({ widths: { F: 1, Q: 1 } })).toEqual(['sizeCurves.0.widths.Q unknown-width']);
    expect(faultsOf({ sizes: { 42: 0 } })).toEqual(['sizeCurves.0.sizes empty-curve']);
    expect(faultsOf({ sizes: { big: 1 } })).toEqual(['sizeCurves.0.sizes.big invalid-shape']);
    expect(faultsOf({ sizes: { 42: 1.5 } })).toEqual(['sizeCurves.0.sizes.42 invalid-shape']);
  });

  it('may have none', () => {
    const { sizeCurves: _, ...without } = rawCatalog();
    expect(valid(without).sizeCurves).toBe(undefined);
    expect(curvesFor(undefined, mens)).toEqual([]);
  });
});
