import { INKED, type Ink } from '../raster/ink';
import { type Side, squareToNearest } from './nearest';
import type { Ridge } from './ridge';

/** Smaller than so many pixels it is what a point leaves when it runs out, or dust. */
const SPECK = 16;

const [SEEN, MIDDLE] = [1, 2];

/** A dot, or a hole in ink: nothing of its side touches it. */
export type Island = { /** Pixels across where it is widest. */ width: number; x: number; y: number };

/**
 * Islands of a side up to a width. A dot is too small even though it is no line. Of the ground, what is open to the
 * outside is no island.
 */
export function islandsOf(raster: Ink, side: Side, ridge: Ridge, most: number): Island[] {
  const { width, height, ink } = raster;
  const ofInk = side === 'ink';
  /** Of every pixel: it was seen, or is of the other side; it is a middle. */
  const marks = new Uint8Array(width * height);
  for (let at = 0; at < marks.length; at += 1) if (ink[at]! >= INKED !== ofInk) marks[at] = SEEN;
  const exact = new Map<number, number>();
  for (let index = 0; index < ridge.count; index += 1) {
    const at = ridge.y[index]! * width + ridge.x[index]!;
    exact.set(at, ridge.width[index]!);
    marks[at]! |= MIDDLE;
  }
  const islands: Island[] = [];
  const stack: number[] = [];
  for (let first = 0; first < marks.length; first += 1) {
    if (marks[first]! & SEEN) continue;
    marks[first]! |= SEEN;
    stack.push(first);
    let area = 0;
    let deepest = 0;
    let place = first;
    let widest = 0;
    let open = false;
    while (stack.length > 0) {
      const at = stack.pop()!;
      const y = Math.floor(at / width);
      const x = at - y * width;
      area += 1;
      const depth = squareToNearest(ridge.nearest, x, y);
      if (depth > deepest) {
        deepest = depth;
        place = at;
      }
      if (marks[at]! & MIDDLE) widest = Math.max(widest, exact.get(at)!);
      const left = x === 0 ? 0 : -1;
      const right = x === width - 1 ? 0 : 1;
      const up = y === 0 ? 0 : -1;
      const down = y === height - 1 ? 0 : 1;
      if (!left || !right || !up || !down) open = true;
      for (let dy = up; dy <= down; dy += 1) {
        for (let dx = left; dx <= right; dx += 1) {
          // Ink hangs together at corners too, and then ground does not.
          if (!ofInk && dx !== 0 && dy !== 0) continue;
          const near = at + dy * width + dx;
          if (marks[near]! & SEEN) continue;
          marks[near]! |= SEEN;
          stack.push(near);
        }
      }
    }
    // Distances are from centre to centre, so what they say is right to a pixel; where a middle was found within that, it is
    // finer.
    const depth = Math.sqrt(deepest);
    const across = Math.min(Math.max(widest, 2 * depth - 1), 2 * depth + 2);
    if (area >= SPECK && across < most && !(side === 'ground' && open)) {
      islands.push({ width: across, x: place % width, y: Math.floor(place / width) });
    }
  }
  return islands;
}
