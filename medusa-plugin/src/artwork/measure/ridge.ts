import type { Ink } from '../raster/ink';
import { type Nearest, nearestOf, type Side, squareToNearest, toNearest } from './nearest';

/**
 * The middle of everything: pixels that have the other side equally near on both hands, and how wide it is there, in
 * pixels, from edge to edge. Corners have no such pixels, or only few and each of another width.
 */
export type Ridge = { count: number; x: Int16Array; y: Int16Array; width: Float32Array; nearest: Nearest };

/** Pixels by which the two hands may differ: the middle may lie between pixels, at worst between four. */
const UNEQUAL = 1.5;
const STEP = 0.5;
/** From any place between pixels to the farthest of the four around it. */
const BETWEEN = Math.SQRT2;

export function ridgeOf(raster: Ink, side: Side): Ridge {
  const nearest = nearestOf(raster, side);
  const edges = edgeFinder(raster, side);
  const found: { x: number; y: number; width: number }[] = [];
  const { width, height, ink } = raster;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (ink[y * width + x]! >= 128 !== (side === 'ink')) continue;
      const chord = chordAt(nearest, edges, x, y);
      if (chord !== undefined) found.push({ x, y, width: chord });
    }
  }
  const ridge: Ridge = {
    count: found.length,
    x: new Int16Array(found.length),
    y: new Int16Array(found.length),
    width: new Float32Array(found.length),
    nearest,
  };
  for (const [index, point] of found.entries()) {
    ridge.x[index] = point.x;
    ridge.y[index] = point.y;
    ridge.width[index] = point.width;
  }
  return ridge;
}

/** Edge to edge through a pixel, at a right angle to the nearer edge. Nothing where it is not in the middle. */
function chordAt(nearest: Nearest, edges: EdgeFinder, x: number, y: number): number | undefined {
  const to = toNearest(nearest, x, y);
  if (!to) return undefined;
  const distance = Math.sqrt(to.dx * to.dx + to.dy * to.dy);
  const ux = to.dx / distance;
  const uy = to.dy / distance;
  // Where it is still farther from the edge one pixel on, this is no middle.
  const onX = x - Math.round(ux);
  const onY = y - Math.round(uy);
  if (onX >= 0 && onY >= 0 && onX < nearest.width && onY < nearest.height) {
    const on = squareToNearest(nearest, onX, onY);
    if (on < Number.POSITIVE_INFINITY && Math.sqrt(on) > distance + 0.6) return undefined;
  }
  // So far around there is nothing but this side.
  const clear = Math.max(0, Math.floor((distance - BETWEEN) / STEP) * STEP);
  const near = edges(x, y, ux, uy, clear, distance + 1);
  const far = near === undefined ? undefined : edges(x, y, -ux, -uy, clear, near + UNEQUAL);
  return near === undefined || far === undefined || near - far > UNEQUAL ? undefined : near + far;
}

/** How far the edge is in a direction, where it is not nearer than `clear` and not farther than `most`. */
type EdgeFinder = (x: number, y: number, ux: number, uy: number, clear: number, most: number) => number | undefined;

/** Between pixels, by how much of them is covered: finer than the raster itself. */
function edgeFinder({ width, height, ink }: Ink, side: Side): EdgeFinder {
  const at = (x: number, y: number) => (x < 0 || y < 0 || x >= width || y >= height ? 0 : ink[y * width + x]!);
  /** More than 0 on the side that is measured. */
  const inside = (x: number, y: number): number => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const right = x - left;
    const down = y - top;
    const upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
    const lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
    const covered = upper * (1 - down) + lower * down - 127.5;
    return side === 'ink' ? covered : -covered;
  };
  return (x, y, ux, uy, clear, most) => {
    let before = inside(x + ux * clear, y + uy * clear);
    for (let far = clear + STEP; far <= most + STEP; far += STEP) {
      const now = inside(x + ux * far, y + uy * far);
      if (now <= 0) {
        const edge = far - STEP * (1 - before / (before - now));
        return edge <= most ? edge : undefined;
      }
      before = now;
    }
    return undefined;
  };
}
