import { MeshBuilder } from '../geometry/mesh-builder.js';
import { spline } from '../geometry/spline.js';
import { add, clamp, lerp, range, smoothstep, UP } from '../geometry/vec.js';
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
/** Part of its height over the feather line above which the wall leans in. */
const LEANS = 0.1;
/** s of the profile nearest to the tip that is one. */
const TIP = 0.045;
/** Stitches of a cup seam. */
const STITCH = { pitch: 4, radius: 0.48 };

/**
 * A place of the wall: how high it is, where its inner side touches the upper, where its outer side stands, and how much
 * further in that is so high over the feather line: the wall leans with the upper, and its lip is as thick all round.
 */
interface Wall {
  readonly spot: Spot;
  readonly high: number;
  readonly touch: number;
  readonly outer: number;
  readonly lean: (up: number) => number;
}

/** The cup: its wall round the upper, its side, and the tread. */
export function buildCup(last: Last, construction: Construction, kind: SoleKind, thickness: number): MeshBuilder {
  const mesh = new MeshBuilder('outsole');
  const ground = groundOf(last, construction, kind, thickness);
  const walls = wallsOf(last, construction, ROUND);
  const line = walls.map(({ spot }) => spot);
  const low = ({ p, out }: Spot, away: number): number => ground.y(p[0] + out[0] * away) - p[1];
  const profiles = walls.map(({ spot, high, touch, outer: e, lean }): ProfilePoint[] => {
    const foot = low(spot, e);
    const out = (away: number, up: number, open = 1): ProfilePoint => [e + away - lean(up), up, open];
    return [
      [touch - 1.2, high - 2.5, 0.3],
      [touch, high - 0.9, 0.45],
      [Math.max(touch + 0.3, e - lean(high) - RUBBER + 0.4), high - 0.25, 0.8],
      out(-1.4, high),
      out(-0.5, high - 0.3),
      out(-0.1, high - 1),
      out(0, high - SEAM + 1.2),
      // The seam lies in a groove.
      out(-0.1, high - SEAM + 0.8, 0.85),
      out(-0.55, high - SEAM + 0.3, 0.7),
      out(-0.55, high - SEAM - 0.3, 0.7),
      out(-0.1, high - SEAM - 0.8, 0.85),
      out(0.05, high - SEAM - 1.2),
      out(0.15, 0),
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
  const seam: Seam = wallsOf(last, construction, 2 * ROUND).map(({ spot, high, outer, lean }) => ({
    p: add(add(spot.p, spot.out, outer - lean(high - SEAM) - 0.5), UP, high - SEAM),
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
  // At the very tip all profiles of the last meet in one point: what is above it lies on the ridge.
  const tip = last.feather(0).p;
  const bulgeAtTip = (up: number): number => last.at(last.ridge({ height: up / last.height }), 1).p[0] - tip[0];
  return spots(last, construction, count).map((spot) => {
    const high = WALL(clamp((spot.p[0] - x0) / long));
    const bulge = (up: number): number => {
      const from = Math.min(spot.s, 2 - spot.s);
      if (from >= TIP) return bulgeAt(spot, spot.s, up);
      return lerp(bulgeAtTip(up), bulgeAt(spot, spot.s > 1 ? 2 - TIP : TIP, up), from / TIP);
    };
    const touch = bulge(high) + LEATHER;
    const widest = Math.max(...range(3, 0.25, 1).map((k) => bulge(k * high)), 0.5);
    const outer = widest + LEATHER + RUBBER;
    const most = Math.max(0, outer - RUBBER - touch);
    return { spot, high, touch, outer, lean: (up) => most * smoothstep(LEANS * high, high, up) };
  });
}
