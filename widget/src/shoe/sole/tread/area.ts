import { table } from '../../geometry/spline.js';
import type { Rim } from '../underside.js';
import type { Plan } from './block.js';

/** A part of a sole that a tread is cut into, seen from below. */
export interface Area {
  readonly from: number;
  readonly to: number;
  /** z of the lateral and the medial rim at x. */
  sides(x: number): readonly [lateral: number, medial: number];
  /** Whether all corners lie so far in from the rim, mm. */
  holds(outline: readonly Plan[], inset: number): boolean;
}

/**
 * The area inside a rim, between two x.
 * @param rim its first half runs along the lateral side towards the heel, its second half back on the medial side
 * @param fence what the area keeps its distance from, where that is more than the rim
 */
export function areaOf(rim: Rim, from = -Infinity, to = Infinity, fence = rim): Area {
  const half = rim.length >> 1;
  const along = (part: Rim): ((x: number) => number) => {
    const rising = part.map(({ p }) => p).sort((a, b) => a[0] - b[0]);
    return table(
      rising.map((p) => p[0]),
      rising.map((p) => p[2]),
    );
  };
  const lateral = along(rim.slice(0, half + 1));
  const medial = along(rim.slice(half));
  const xs = rim.map(({ p }) => p[0]);
  const [low, high] = [Math.max(from, Math.min(...xs)), Math.min(to, Math.max(...xs))];
  const clear = ([x, z]: Plan, inset: number): boolean => {
    if (x < low || x > high || z > lateral(x) || z < medial(x)) return false;
    for (const { p } of fence) {
      const dx = p[0] - x;
      const dz = p[2] - z;
      if (dx * dx + dz * dz <= inset * inset) return false;
    }
    return true;
  };
  return {
    from: low,
    to: high,
    sides: (x) => [lateral(x), medial(x)],
    holds: (outline, inset) => outline.every((corner) => clear(corner, inset)),
  };
}
