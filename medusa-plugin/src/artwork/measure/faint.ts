import type { Ink } from '../raster/ink';
import { clusters } from './clusters';
import type { Side } from './nearest';
import { extentOf } from './runs';

/** Less is the noise of drawing and scaling. */
const SOMETHING = 24;
const NOTHING = 8;
const DIRECTIONS = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
] as const;
/** Shorter than that, as a fraction of the picture's longer side, it is the end of something that runs out to a point. */
const SHORTEST = 0.01;

/**
 * Lines so thin that they are not even half a pixel of ink, and gaps of that kind: seen as grey with nothing on both
 * hands. Such a line is in no way thick enough, and must not be lost because the raster loses it.
 *
 * @returns where, as pixels
 */
export function faintPlaces({ width, height, ink }: Ink, side: Side): { x: number; y: number }[] {
  const value = (at: number) => (side === 'ink' ? ink[at]! : 255 - ink[at]!);
  const places: { x: number; y: number }[] = [];
  for (let y = 2; y < height - 2; y += 1) {
    for (let x = 2; x < width - 2; x += 1) {
      const at = y * width + x;
      const here = side === 'ink' ? ink[at]! : 255 - ink[at]!;
      if (here < SOMETHING || here >= 128) continue;
      const alone = DIRECTIONS.some(([dx, dy]) => {
        const step = 2 * (dy * width + dx);
        return value(at - step) <= NOTHING && value(at + step) <= NOTHING && !around(value, at, width);
      });
      if (alone) places.push({ x, y });
    }
  }
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return clusters([...places.keys()], xs, ys)
    .filter((cluster) => extentOf(cluster, xs, ys) >= SHORTEST * Math.max(width, height))
    .flatMap((cluster) => cluster.map((index) => places[index]!));
}

/** Whether a pixel beside it is of the side. */
function around(value: (at: number) => number, at: number, width: number): boolean {
  for (const step of [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1]) {
    if (value(at + step) >= 128) return true;
  }
  return false;
}
