import { describe, expect, it } from 'vitest';
import { convertSize, euSizeOf, lastLength, namedSizes, SIZE_SYSTEMS, sizesOf } from './sizes.js';

describe('sizes', () => {
  it.each([
    [39, 5.5, 6.5],
    [42, 8, 9],
    [44, 9.5, 10.5],
    [46, 11, 12],
  ])('EU %d is UK %d and US men’s %d', (eu, uk, us) => {
    expect([convertSize(eu, 'UK', 'men'), convertSize(eu, 'US', 'men')]).toEqual([uk, us]);
  });

  it('measures a last in Paris points', () => {
    expect(lastLength(42)).toBeCloseTo(280, 9);
  });

  it('lists a run with its half sizes', () => {
    const run = { id: 'r', from: 39, to: 41, step: 0.5 as const, widths: [], standardWidth: 'F' };
    expect(sizesOf(run)).toEqual([39, 39.5, 40, 40.5, 41]);
  });

  it('offers each UK or US size once, made on the nearest Paris point', () => {
    const run = { id: 'r', from: 38, to: 50, step: 0.5 as const, widths: [], standardWidth: 'F' };
    // EU 43.5 is UK 9.25, EU 44 is UK 9.65: both print as 9.5, and 44 is nearer to it.
    expect(namedSizes(run, 'UK', 'men').filter(({ size }) => size === 9.5)).toEqual([
      { eu: 43.5, size: 9.5, nearest: false },
      { eu: 44, size: 9.5, nearest: true },
    ]);
    expect(euSizeOf(run, 'UK', 'men', 9.5)).toBe(44);
    expect(euSizeOf(run, 'UK', 'men', 30)).toBe(undefined);
    for (const system of SIZE_SYSTEMS) {
      const offered = namedSizes(run, system, 'women').filter(({ nearest }) => nearest);
      const names = offered.map(({ size }) => size);
      expect(new Set(names).size).toBe(names.length);
      for (const { eu, size } of offered) expect(euSizeOf(run, system, 'women', size)).toBe(eu);
    }
    expect(namedSizes(run, 'EU', 'men').every(({ eu, size, nearest }) => nearest && eu === size)).toBe(true);
  });
});
