import type { Ink } from '../raster/ink';
import type { Thinness, Thinnest } from '../types';
import { faintPlaces } from './faint';
import { islandsOf } from './islands';
import type { Side } from './nearest';
import { type Ridge, ridgeOf } from './ridge';
import { BAND, runsBetween } from './runs';

/** Widths are looked at in steps of this factor, so that each lies well within a band. */
const STEP = 1.12;
/** What is seen of a line only as grey is thinner than this, in pixels. */
const FAINT = 0.5;

/** How thin ink and gaps get anywhere in a picture that is trimmed to its ink. */
export function thinnessOf(raster: Ink): Thinness {
  const line = thinnestOf(raster, 'ink');
  const gap = thinnestOf(raster, 'ground');
  return { ...(line && { line }), ...(gap && { gap }) };
}

function thinnestOf(raster: Ink, side: Side): Thinnest | undefined {
  const { width, height } = raster;
  const at = (x: number, y: number, across: number): Thinnest => ({
    width: across / width,
    at: { x: (x + 0.5) / width, y: (y + 0.5) / height },
  });
  const [faint] = faintPlaces(raster, side);
  if (faint) return at(faint.x, faint.y, FAINT);
  const ridge = ridgeOf(raster, side);
  const run = thinnestRun(ridge, Math.max(width, height));
  const islands = islandsOf(raster, side, ridge, run?.width ?? Number.POSITIVE_INFINITY);
  const smallest = islands.reduce<(typeof islands)[number] | undefined>(
    (least, island) => (least && least.width <= island.width ? least : island),
    undefined,
  );
  if (smallest) return at(smallest.x, smallest.y, smallest.width);
  return run && at(run.x, run.y, run.width);
}

function thinnestRun(ridge: Ridge, longest: number): { x: number; y: number; width: number } | undefined {
  for (let from = 0.5; from <= longest; from *= STEP) {
    const runs = runsBetween(ridge, from, from * BAND, longest).sort((a, b) => a.width - b.width);
    const [thinnest] = runs;
    if (!thinnest) continue;
    const middle = thinnest.points[Math.floor(thinnest.points.length / 2)]!;
    return { x: ridge.x[middle]!, y: ridge.y[middle]!, width: thinnest.width };
  }
  return undefined;
}

/** Places where ink or gaps are thinner than `least` pixels, with how wide they are there. */
export function placesThinnerThan(raster: Ink, side: Side, least: number): { x: number; y: number; width: number }[] {
  const places = faintPlaces(raster, side).map((place) => ({ ...place, width: FAINT }));
  const ridge = ridgeOf(raster, side);
  const kept = new Set<number>();
  for (let from = 0.5; from < least; from *= STEP) {
    for (const { points } of runsBetween(
      ridge,
      from,
      Math.min(least, from * BAND),
      Math.max(raster.width, raster.height),
    )) {
      for (const index of points) kept.add(index);
    }
  }
  for (const index of kept) places.push({ x: ridge.x[index]!, y: ridge.y[index]!, width: ridge.width[index]! });
  return [...places, ...islandsOf(raster, side, ridge, least)];
}
