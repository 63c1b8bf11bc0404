/** Which shoes are shown, and where each stands. The right one is made; the left one is its mirror image. */
import type { ShoeModel } from '../shoe/model.js';
import type { Ray } from './picking/ray.js';

export type Shown = 'shoe' | 'pair';

export interface Stand {
  /** The left shoe: mirrored in z after it was moved. */
  readonly mirrored: boolean;
  /** mm to the right. */
  readonly aside: number;
}

/** Air between the two shoes of a pair where they are nearest, mm. */
const BETWEEN = 22;

const ALONE: readonly Stand[] = [{ mirrored: false, aside: 0 }];

/** One shoe stands in the middle; a pair on both sides of it, inner sides facing each other. */
export function standsOf(shown: Shown, { bounds }: Pick<ShoeModel, 'bounds'>): readonly Stand[] {
  if (shown === 'shoe') return ALONE;
  const aside = BETWEEN / 2 - bounds.min[2];
  return [
    { mirrored: false, aside },
    { mirrored: true, aside },
  ];
}

type Point = readonly [number, number, number];

/** Where a point of the shoe as it was made is on its stand. */
export function onStand([x, y, z]: Point, { mirrored, aside }: Stand): [number, number, number] {
  return [x, y, mirrored ? -(z + aside) : z + aside];
}

/** Points of the shoe as it was made (x, y, z each), on every stand, one stand after the other. */
export function allOnStands(points: Float32Array, stands: readonly Stand[]): Float32Array {
  const placed = new Float32Array(points.length * stands.length);
  for (const [i, stand] of stands.entries()) {
    for (let at = 0; at < points.length; at += 3) {
      placed.set(onStand([points[at]!, points[at + 1]!, points[at + 2]!], stand), i * points.length + at);
    }
  }
  return placed;
}

/** A ray as the shoe on a stand sees it. Its direction keeps its length. */
export function rayOnStand({ origin, direction }: Ray, { mirrored, aside }: Stand): Ray {
  const side = mirrored ? -1 : 1;
  return {
    origin: [origin[0], origin[1], side * origin[2] - aside],
    direction: [direction[0], direction[1], side * direction[2]],
  };
}
