import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SizeRun } from '../catalog/schema.js';
import { ballGirth, footLength, sizeForFoot, widthForFoot } from './feet.js';
import { sizesOf } from './sizes.js';

const width = (id: string, grade: number) => ({ id, name: { en: id }, grade });
const run: SizeRun = {
  id: 'mens',
  from: 38,
  to: 50,
  step: 0.5,
  widths: [width('E', -1), width('F', 0), width('G', 1), width('H', 2)],
  standardWidth: 'F',
};

describe('A measured foot', () => {
  it('is as long as the last less two thirds of an inch', () => {
    expect(footLength(42)).toBeCloseTo(263.07, 2);
    // Brannock: US men's 9 is a foot of (9 + 22) / 3 inches.
    expect(footLength(42) / 25.4).toBeCloseTo(31 / 3, 1);
  });

  it('wears the size that it is the length of, in any run', () => {
    for (const step of [0.5, 1] as const) {
      for (const eu of sizesOf({ ...run, step })) {
        expect(sizeForFoot({ ...run, step }, footLength(eu))).toEqual({ eu });
      }
    }
  });

  it('never gets a shoe that is shorter than it may be, nor one larger than it needs', () => {
    fc.assert(
      fc.property(fc.double({ min: footLength(38), max: footLength(50), noNaN: true }), (length) => {
        const { eu } = sizeForFoot(run, length);
        expect(footLength(eu) + 1.5).toBeGreaterThanOrEqual(length);
        if (eu > run.from) expect(footLength(eu - run.step) + 1.5).toBeLessThan(length);
      }),
    );
  });

  it('is told where no size is made for it', () => {
    expect(sizeForFoot(run, 200)).toEqual({ eu: 38, outside: 'smaller' });
    expect(sizeForFoot(run, 330)).toEqual({ eu: 50, outside: 'larger' });
  });

  it('wears the width whose girth it has, and the wider of two', () => {
    expect(ballGirth(42, 0, 'men')).toBe(247);
    for (const { id, grade } of run.widths) {
      expect(widthForFoot(run, 44, ballGirth(44, grade, 'men'), 'men')).toEqual({ width: id });
    }
    expect(widthForFoot(run, 42, 249.5, 'men').width).toBe('G');
    expect(widthForFoot(run, 42, 230, 'men')).toEqual({ width: 'E', outside: 'slimmer' });
    expect(widthForFoot(run, 42, 280, 'men')).toEqual({ width: 'H', outside: 'wider' });
    expect(ballGirth(38, 0, 'women')).toBeLessThan(ballGirth(38, 0, 'men'));
  });
});
