import { describe, expect, it } from 'vitest';
import { convertSize, lastLength, sizesOf } from './sizes.js';

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
});
