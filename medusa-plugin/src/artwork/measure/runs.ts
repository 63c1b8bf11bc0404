import { clusters } from './clusters';
import type { Ridge } from './ridge';

/** Points of a ridge that hang together and are about equally wide. */
export type Run = { points: number[] /** Pixels. */; width: number };

/** Widths within a factor of this are about equal. */
export const BAND = 1.25;
/** Shorter than that, as a fraction of the picture's longer side, it is too small to matter. */
const SHORTEST = 0.005;
/** A line that ends in a point gets thinner and thinner there; that is seen at widths down to this factor. */
const [THINNER, BELOW] = [0.8, 0.6];
/** So many times as long as it is wide, something is a line whatever it ends in. */
const LONG = 8;

/**
 * Runs of points of widths from `from` to `to` that are lines and no corners or points: at least as long as they are wide,
 * and not just the place where something that runs out to a point has this width.
 *
 * @param longest side of the picture in pixels
 */
export function runsBetween(ridge: Ridge, from: number, to: number, longest: number): Run[] {
  const { count, x, y, width } = ridge;
  const chosen: number[] = [];
  for (let index = 0; index < count; index += 1) {
    if (width[index]! >= BELOW * from && width[index]! < to) chosen.push(index);
  }
  return clusters(chosen, x, y).flatMap((cluster) => {
    const points = cluster.filter((index) => width[index]! >= from);
    const length = extentOf(points, x, y);
    if (length < Math.max(SHORTEST * longest, from)) return [];
    const thinner = cluster.some((index) => width[index]! < THINNER * from);
    return thinner && length < LONG * from ? [] : [{ points, width: typicalOf(points, width) }];
  });
}

/** Across all of it: a run that turns is longer than that, not shorter. */
export function extentOf(points: readonly number[], x: ArrayLike<number>, y: ArrayLike<number>): number {
  let [left, top, right, bottom] = [32_767, 32_767, 0, 0];
  for (const index of points) {
    left = Math.min(left, x[index]!);
    right = Math.max(right, x[index]!);
    top = Math.min(top, y[index]!);
    bottom = Math.max(bottom, y[index]!);
  }
  return points.length === 0 ? 0 : Math.hypot(right - left, bottom - top) + 1;
}

/** The lower quarter: not the one pixel that is off, and not what is wider in the middle. */
function typicalOf(points: readonly number[], width: Float32Array): number {
  const widths = points.map((index) => width[index]!).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 4)]!;
}
