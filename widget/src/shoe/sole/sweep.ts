import type { Vertex } from '../geometry/mesh-builder.js';
import { spline } from '../geometry/spline.js';
import { add, clamp, distance, range, scale, UP, unit, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Construction } from './construction.js';
import { weltAt } from './ground.js';

/** A place on the feather line that the sole follows. */
export interface Spot {
  readonly s: number;
  readonly p: Vec;
  /** Outward in plan. */
  readonly out: Vec;
  /** Length along the loop from the tip, mm. */
  readonly along: number;
  /** How far the sole stands out from the feather line here, mm. */
  readonly extension: number;
  /** Thickness of welt or midsole here, mm: skived to a rand round the heel. */
  readonly welt: number;
}

/** Extension of a Goodyear welted sole by station: close at the waist and the heel, wide at the forepart. */
const LATERAL = spline([
  [0, 3],
  [0.2, 3.3],
  [0.36, 4.2],
  [0.5, 5.4],
  [0.65, 5.9],
  [0.85, 5.6],
  [1, 5.4],
]);
const MEDIAL = spline([
  [0, 3],
  [0.2, 3.2],
  [0.36, 3.4],
  [0.5, 4.2],
  [0.65, 5.1],
  [0.85, 5.3],
  [1, 5.4],
]);

/** Spots along the feather line from s = `from` to `to` (0 … 2), closed if it is the whole loop. */
export function spots(last: Last, construction: Construction, count: number, from = 0, to = 2): Spot[] {
  let along = 0;
  let before: Vec | undefined;
  const x0 = last.x(0);
  const x1 = last.x(1);
  return range(count, from, to).map((s) => {
    const { p, out } = last.feather(s);
    if (before) along += distance(before, p);
    before = p;
    const station = clamp((p[0] - x0) / (x1 - x0));
    // The loop ends exactly where it began.
    const side = s > 1 && s < 2 ? MEDIAL : LATERAL;
    const extension = construction.extension * side(station);
    return { s, p, out, along, extension, welt: weltAt(construction, station) };
  });
}

/** A corner of a swept profile: distance out from the feather line and height over it, mm; its openness. */
export type ProfilePoint = readonly [out: number, up: number, open?: number];

/** Sweeps a profile along the spots. Its outer side is to the left of its run. */
export function sweep(line: readonly Spot[], profile: (spot: Spot) => readonly ProfilePoint[]): Vertex[][] {
  return line.map((spot) => {
    const points = profile(spot);
    let v = 0;
    return points.map(([out, up, open = 1], j): Vertex => {
      const a = points[Math.max(0, j - 1)]!;
      const b = points[Math.min(points.length - 1, j + 1)]!;
      if (j) v += Math.hypot(out - points[j - 1]![0], up - points[j - 1]![1]);
      const n = unit(add(scale(spot.out, a[1] - b[1]), UP, b[0] - a[0]));
      return { p: add(add(spot.p, spot.out, out), UP, up), n, uv: [spot.along, v], open };
    });
  });
}
