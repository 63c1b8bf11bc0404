import { INKED, type Ink } from '../raster/ink';
import { type Side, toNearest } from './nearest';
import type { Ridge } from './ridge';

/** Smaller than so many pixels it is what a point leaves when it runs out, or dust. */
const SPECK = 16;

/** A dot, or a hole in ink: nothing of its side touches it. */
export type Island = { /** Pixels across where it is widest. */ width: number; x: number; y: number };

/**
 * Islands of a side up to a width. A dot is too small even though it is no line. Of the ground, what is open to the
 * outside is no island.
 */
export function islandsOf(raster: Ink, side: Side, ridge: Ridge, most: number): Island[] {
  const { width, height, ink } = raster;
  const seen = new Uint8Array(width * height);
  const exact = new Map<number, number>();
  for (let index = 0; index < ridge.count; index += 1) {
    exact.set(ridge.y[index]! * width + ridge.x[index]!, ridge.width[index]!);
  }
  const on = (at: number) => ink[at]! >= INKED === (side === 'ink');
  const islands: Island[] = [];
  const stack: number[] = [];
  for (let first = 0; first < seen.length; first += 1) {
    if (seen[first] || !on(first)) continue;
    seen[first] = 1;
    stack.push(first);
    let [area, deepest, place, widest, open] = [0, 0, first, 0, false];
    while (stack.length > 0) {
      const at = stack.pop()!;
      const [x, y] = [at % width, Math.floor(at / width)];
      area += 1;
      const to = toNearest(ridge.nearest, x, y);
      const depth = to ? Math.hypot(to.dx, to.dy) : Number.POSITIVE_INFINITY;
      if (depth > deepest) [deepest, place] = [depth, at];
      widest = Math.max(widest, exact.get(at) ?? 0);
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) open = true;
      visitNeighbours(x, y, raster, side, (near) => {
        if (seen[near] || !on(near)) return;
        seen[near] = 1;
        stack.push(near);
      });
    }
    // Distances are from centre to centre, so what they say is right to a pixel; where a middle was found within that, it is
    // finer.
    const across = Math.min(Math.max(widest, 2 * deepest - 1), 2 * deepest + 2);
    if (area >= SPECK && across < most && !(side === 'ground' && open)) {
      islands.push({ width: across, x: place % width, y: Math.floor(place / width) });
    }
  }
  return islands;
}

/** Ink hangs together at corners too, and then ground does not. */
function visitNeighbours(x: number, y: number, { width, height }: Ink, side: Side, visit: (at: number) => void): void {
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      if ((dx === 0 && dy === 0) || (side === 'ground' && dx !== 0 && dy !== 0)) continue;
      if (x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height) continue;
      visit((y + dy) * width + x + dx);
    }
  }
}
