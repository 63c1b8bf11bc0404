import { describe, expect, it } from 'vitest';
import { mirrorTable } from './dfg.js';
import { fromHalf } from './half.js';

const { size, texels } = mirrorTable();
const at = (roughness: number, facing: number) => {
  const texel = 2 * (Math.floor(facing * size) * size + Math.floor(roughness * size));
  return { scale: fromHalf(texels[texel]!), bias: fromHalf(texels[texel + 1]!) };
};

describe('What a rough surface mirrors of its surroundings', () => {
  it('is all of its colour head-on, where it is smooth', () => {
    expect(at(0.01, 0.99).scale).toBeCloseTo(1, 2);
    expect(at(0.01, 0.99).bias).toBeCloseTo(0, 2);
  });

  it('turns white towards the edge, as Fresnel said', () => {
    // n · v in the middle of the first row: 1/32.
    expect(at(0.01, 0.01).bias).toBeCloseTo((1 - 1 / 32) ** 5, 2);
  });

  it('is never more than what came', () => {
    for (let i = 0; i < texels.length; i += 2) {
      expect(fromHalf(texels[i]!) + fromHalf(texels[i + 1]!)).toBeLessThanOrEqual(1.001);
    }
  });

  it('loses light between the bumps of rough surfaces', () => {
    const rough = at(0.99, 0.5);
    expect(rough.scale + rough.bias).toBeLessThan(0.75);
    expect(rough.scale + rough.bias).toBeGreaterThan(0.4);
  });
});
