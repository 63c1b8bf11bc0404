import { MeshBuilder } from '../geometry/mesh-builder.js';
import { spline } from '../geometry/spline.js';
import { add, clamp, lerp, range, UP } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Seam } from '../upper/panel.js';
import { sew } from '../upper/stitching.js';
import type { Construction } from './construction.js';
import { ROUND } from './edge.js';
import { groundOf } from './ground.js';
import type { SoleKind } from './kinds.js';
import { tread } from './outsole.js';
import { type ProfilePoint, type Spot, spots, sweep } from './sweep.js';

/** How high the wall of the cup stands over the feather line by station, mm: higher at the heel. */
const WALL = spline([
  [0, 12],
  [0.15, 11.2],
  [0.4, 9],
  [0.65, 8.4],
  [0.85, 8.2],
  [1, 8.4],
]);
/** Leather between last and cup, thickness of the wall, and how far under the wall's top it is sewn, mm. */
const LEATHER = 2;
const RUBBER = 3;
const SEAM = 4.4;
/** s of the profile nearest to the tip that is one. */
const TIP = 0.045;
/** Stitches of a cup seam. */
const STITCH = { pitch: 4, radius: 0.48 };

/** A place of the wall: how high it is, where its inner side touches the upper, where its outer side stands. */
interface Wall {
  readonly spot: Spot;
  readonly high: number;
  readonly touch: number;
  readonly outer: number;
}

/** The cup: its wall round the upper, its side, and the tread. */
export function buildCup(last: Last, construction: Construction, kind: SoleKind, thickness: number): MeshBuilder {
  const mesh = new MeshBuilder('outsole');
  const ground = groundOf(last, construction, kind, thickness);
  const walls = wallsOf(last, construction, ROUND);
  const line = walls.map(({ spot }) => spot);
  const low = ({ p, out }: Spot, away: number): number => ground.y(p[0] + out[0] * away) - p[1];
  const profiles = walls.map(({ spot, high, touch, outer: e }): ProfilePoint[] => {
    const foot = low(spot, e);
    return [
      [touch - 1.2, high - 2.5, 0.3],
      [touch, high - 0.9, 0.45],
      [Math.max(touch + 0.3, e - RUBBER + 0.4), high - 0.25, 0.8],
      [e - 1.4, high],
      [e - 0.5, high - 0.3],
      [e - 0.1, high - 1],
      [e, high - SEAM + 1.2],
      // The seam lies in a groove.
      [e - 0.1, high - SEAM + 0.8, 0.85],
      [e - 0.55, high - SEAM + 0.3, 0.7],
      [e - 0.55, high - SEAM - 0.3, 0.7],
      [e - 0.1, high - SEAM - 0.8, 0.85],
      [e + 0.05, high - SEAM - 1.2],
      [e + 0.35, foot + 6.2],
      [e + 0.35, foot + 5.1, 0.95],
      // Two lines round the foot, where the tread's rubber begins.
      [e - 0.05, foot + 4.8, 0.7],
      [e + 0.35, foot + 4.5, 0.95],
      [e + 0.35, foot + 3.8, 0.95],
      [e - 0.05, foot + 3.5, 0.7],
      [e + 0.35, foot + 3.2, 0.95],
      [e + 0.2, foot + 1.4, 0.85],
      [e - 0.3, foot + 0.5, 0.75],
      [e - 1.2, low(spot, e - 1.2), 0.6],
    ];
  });
  const index = new Map(line.map((spot, i) => [spot, i]));
  mesh.grid(sweep(line, (spot) => profiles[index.get(spot)!]!));
  const rim = walls.map(({ spot, outer }) => {
    const p = add(spot.p, spot.out, outer - 1.2);
    return { p: [p[0], ground.y(p[0]), p[2]] as const, out: spot.out };
  });
  tread(mesh, last, kind, ground, rim);
  return mesh;
}

/** The seam that holds upper and cup together, round the whole wall. */
export function buildCupSeam(last: Last, construction: Construction): MeshBuilder {
  const thread = new MeshBuilder('welt-stitch');
  const seam: Seam = wallsOf(last, construction, 2 * ROUND).map(({ spot, high, outer }) => ({
    p: add(add(spot.p, spot.out, outer - 0.5), UP, high - SEAM),
    n: spot.out,
  }));
  sew(thread, seam, STITCH);
  return thread;
}

/** The last bulges over its feather line; the cup stands round the widest of it, and its lip leans against the upper. */
function wallsOf(last: Last, construction: Construction, count: number): Wall[] {
  const x0 = last.x(0);
  const long = last.x(1) - x0;
  const bulgeAt = (spot: Spot, s: number, up: number): number => {
    const foot = last.feather(s).p;
    const { p } = last.at(
      s,
      last.rise(s, () => up),
    );
    return (p[0] - foot[0]) * spot.out[0] + (p[2] - foot[2]) * spot.out[2];
  };
  return spots(last, construction, count).map((spot) => {
    const high = WALL(clamp((spot.p[0] - x0) / long));
    const bulge = (up: number): number => {
      // At the very tip all profiles of the last meet in one point: between the nearest ones it is even.
      const from = Math.min(spot.s, 2 - spot.s);
      if (from >= TIP) return bulgeAt(spot, spot.s, up);
      const other = (bulgeAt(spot, TIP, up) + bulgeAt(spot, 2 - TIP, up)) / 2;
      return lerp(other, bulgeAt(spot, spot.s > 1 ? 2 - TIP : TIP, up), from / TIP);
    };
    const touch = bulge(high) + LEATHER;
    const widest = Math.max(...range(3, 0.25, 1).map((k) => bulge(k * high)), 0.5);
    return { spot, high, touch, outer: widest + LEATHER + RUBBER };
  });
}
