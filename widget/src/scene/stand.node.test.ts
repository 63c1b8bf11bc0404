import { describe, expect, it } from 'vitest';
import { onStand, rayOnStand, standsOf } from './stand.js';

const MODEL = { bounds: { min: [-150, 0, -45], max: [150, 120, 55] } } as const;

describe('Shoes on their stands', () => {
  it('one shoe stands where it was made', () => {
    expect(standsOf('shoe', MODEL).map((stand) => onStand([10, 20, 30], stand))).toEqual([[10, 20, 30]]);
  });

  it('a pair is a shoe and its mirror image, inner sides facing with air between', () => {
    const [right, left] = standsOf('pair', MODEL).map((stand) => onStand([10, 20, -45], stand));
    expect(left).toEqual([right![0], right![1], -right![2]]);
    expect(right![2] - left![2]).toBe(22);
  });

  it('a ray meets the same place of a shoe wherever that stands', () => {
    for (const stand of standsOf('pair', MODEL)) {
      const [x, y, z] = onStand([10, 20, 55], stand);
      const out = stand.mirrored ? -1 : 1;
      const { origin, direction } = rayOnStand({ origin: [x, y, z + out * 300], direction: [0, 0, -out] }, stand);
      expect(origin).toEqual([10, 20, 355]);
      expect(direction).toEqual([0, 0, -1]);
    }
  });
});
