import { describe, expect, it } from 'vitest';
import { apart, oklab, oklch } from './oklab.js';

describe('Colours as people see them', () => {
  // Values of the CSS Color 4 specification's own samples.
  it('are what CSS says they are', () => {
    expect(oklab('#ffffff').l).toBeCloseTo(1, 4);
    expect(oklab('#000000').l).toBeCloseTo(0, 4);
    const red = oklch('#ff0000');
    expect(red.l).toBeCloseTo(0.628, 3);
    expect(red.chroma).toBeCloseTo(0.2577, 3);
    expect(red.hue).toBeCloseTo(29.23, 1);
    expect(oklch('#0000ff').hue).toBeCloseTo(264.05, 1);
  });

  it('are near where they look alike, whatever they are called', () => {
    expect(apart('#6b3319', '#6b3319')).toBe(0);
    expect(apart('#6b3319', '#66301a')).toBeLessThan(0.03);
    expect(apart('#6b3319', '#1c2438')).toBeGreaterThan(0.1);
    expect(apart('#ffffff', '#000000')).toBeCloseTo(1, 2);
  });
});
