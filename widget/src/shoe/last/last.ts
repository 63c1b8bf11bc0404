import { bicubicPatch, type SurfacePoint } from '../geometry/patch.js';
import { lengths, polyline, spline, table } from '../geometry/spline.js';
import {
  add,
  bisect,
  clamp,
  cross,
  length,
  lerp,
  mix,
  range,
  scale,
  smoothstep,
  UP,
  unit,
  type Vec,
} from '../geometry/vec.js';
import type { LastSpec } from '../spec.js';
import { grade as gradeOf } from './grading.js';
import { outline, TOE_BEND } from './outline.js';
import { bottomLine, ridge as ridgeOf, type Stance } from './profile.js';

/**
 * The form a shoe is made on, as one chart (s, w) of its surface:
 * - s runs along the feather line (the lower edge of the upper): 0 at the tip of the toe, 1 at the back of the heel,
 *   and on to 2 at the tip again, along the other side;
 * - w runs up the wall: 0 at the lateral feather line, 1 at the ridge (or, behind it, the top of the cone) and on to 2
 *   at the medial feather line.
 * (s, w) and (2 − s, 2 − w) are the same point, so a panel may cross the ridge or the back of the heel.
 */
export interface Last {
  /** Factor from the base size to this one, for measures along the last. */
  readonly length: number;
  readonly height: number;
  /** Point of the surface; `du` along s, `dv` along w, `n` outward. */
  at(s: number, w: number): SurfacePoint;
  /** Point of the feather line and its outward direction in plan. */
  feather(s: number): { readonly p: Vec; readonly out: Vec };
  /** s ≤ 1 of the point of the line `w` that lies at a station (0 heel … 1 toe) of the side view. */
  abeam(station: number, w: number): number;
  /** Place at a station and a height over the feather line (mm) of the side view; w ≤ 1, s > 1 on the medial side. */
  locate(station: number, height: number, side: 1 | -1): readonly [s: number, w: number];
  /** w on the profile at s ≤ 1, `mm` away from the ridge along the surface, positive to the lateral side. */
  beside(s: number, mm: number): number;
  /** x of a station, mm. */
  x(station: number): number;
  /** Height of the feather line above the ground at x, mm. */
  bottom(x: number): number;
}

/** Control points along half the feather line, and up the wall. */
const ROWS = 96;
const COLUMNS = 22;
const WIDE = COLUMNS + 1;

/** Control points of one side, x, y, z each, row by row. */
type Net = Float64Array;
const point = (net: Net, i: number, j: number): Vec => {
  const at = 3 * (i * WIDE + j);
  return [net[at]!, net[at + 1]!, net[at + 2]!];
};

/**
 * How each profile leaves the feather line and arrives on top: handles of a cubic Bézier by station.
 * `up` and `level` are parts of its height and width (0.55 makes an ellipse), `bulge` part of its height.
 */
interface WallTables {
  readonly up: (station: number) => number;
  readonly bulge: (station: number) => number;
  readonly level: (station: number) => number;
}
const wall = (rows: readonly (readonly [number, number, number, number])[]): WallTables => ({
  up: spline(rows.map((r) => [r[0], r[1]])),
  bulge: spline(rows.map((r) => [r[0], r[2]])),
  level: spline(rows.map((r) => [r[0], r[3]])),
});
const LATERAL_WALL = wall([
  // station, up, bulge, level
  [0, 0.3, 0.112, 0.6],
  [0.1, 0.3, 0.098, 0.65],
  [0.22, 0.3, 0.078, 0.75],
  [0.35, 0.3, 0.08, 0.85],
  [0.48, 0.35, 0.1, 0.82],
  [0.6, 0.43, 0.13, 0.7],
  [0.72, 0.5, 0.14, 0.63],
  [0.84, 0.56, 0.15, 0.6],
  [0.94, 0.58, 0.14, 0.58],
  [1, 0.58, 0.14, 0.58],
]);
const MEDIAL_WALL = wall([
  [0, 0.3, 0.112, 0.6],
  [0.1, 0.3, 0.098, 0.65],
  [0.22, 0.3, 0.09, 0.75],
  [0.35, 0.32, 0.13, 0.85],
  [0.48, 0.36, 0.19, 0.82],
  [0.6, 0.45, 0.16, 0.7],
  [0.72, 0.56, 0.13, 0.63],
  [0.84, 0.58, 0.14, 0.6],
  [0.94, 0.58, 0.14, 0.58],
  [1, 0.58, 0.14, 0.58],
]);

/** Which station of the ridge belongs to which station of the feather line, ahead of the cone. */
const FEATHER_TO_RIDGE: readonly (readonly [feather: number, ridge: number])[] = [
  [0.975, 0.985],
  [0.93, 0.938],
  [0.86, 0.862],
  [0.78, 0.775],
  [0.7, 0.685],
  [0.62, 0.592],
  [0.54, 0.502],
  [0.47, 0.44],
  [0.42, 0.41],
];
/** Station of the feather line whose profile ends at the front corner of the cone top. */
const CORNER = 0.37;

export function makeLast(spec: LastSpec, stance: Stance): Last {
  const grade = gradeOf(spec);
  const bottomAt = bottomLine(stance, grade);
  const sides = outline(spec.toe, grade, ROWS);
  const ridge = ridgeOf(spec.toe, grade);
  let x = (station: number): number => (station - 0.5) * grade.length;

  // The crest: the ridge up to the top of the cone, then half the cone's rim to the back.
  const ridgePoints = range(160).map((k): Vec => {
    const [s, h] = ridge(k);
    return [x(s), bottomAt(s) + h, ridgeZ(s)];
  });
  const top = ridgePoints[ridgePoints.length - 1]!;
  const back: Vec = [x(0.05), bottomAt(0) + 118 * grade.height, 0];
  const crests = ([1, -1] as const).map((side) => {
    const rim = range(48).map((k): Vec => {
      const a = Math.PI * k;
      const across = side * 21 * grade.width * Math.abs(Math.sin(a)) ** 0.9;
      const p = mix(top, back, (1 - Math.cos(a)) / 2);
      return [p[0], p[1], p[2] + across];
    });
    return polyline([...ridgePoints, ...rim.slice(1)]);
  });
  const ridgeAt = lengths(ridgePoints);
  const ridgeLength = ridgeAt[ridgeAt.length - 1]!;
  const crestLength = ridgeLength + 112 * grade.width;
  const ridgeOfStation = table(
    ridgePoints.map((p) => -p[0]),
    ridgeAt,
  );

  const stationTables = sides.map((half) => {
    const monotone = half.map((p, i) => (i ? -p[0] : -1.01));
    return table(
      monotone,
      half.map((_, i) => i / ROWS),
    );
  });
  const middle = (station: number): number => (stationTables[0]!(-station) + stationTables[1]!(-station)) / 2;
  const corner = middle(CORNER);
  const crestOf = spline([
    [0, 0],
    ...FEATHER_TO_RIDGE.map(([f, r]) => [middle(f), ridgeOfStation(-x(r)) / crestLength] as const),
    [corner, ridgeLength / crestLength],
    [middle(0.2), lerp(ridgeLength / crestLength, 1, 0.52)],
    [1, 1],
  ]);

  const build = (side: 0 | 1): Net => {
    const net: Net = new Float64Array((ROWS + 1) * WIDE * 3);
    const tables = side ? MEDIAL_WALL : LATERAL_WALL;
    const sign = side ? -1 : 1;
    const half = sides[side]!;
    half.forEach(([station, z], i) => {
      const foot: Vec = [x(station), bottomAt(station), z];
      const ahead = half[Math.max(0, i - 1)]!;
      const behind = half[Math.min(ROWS, i + 1)]!;
      // At the tip and the back of the heel the outline crosses the axis at a right angle.
      const out: Vec =
        i === 0
          ? [1, 0, 0]
          : i === ROWS
            ? [-1, 0, 0]
            : scale(unit(cross([x(behind[0]) - x(ahead[0]), 0, behind[1] - ahead[1]], UP)), -sign);
      const crest = crests[side]!(clamp(crestOf(i / ROWS)));
      const high = crest[1] - foot[1];
      const wide = Math.hypot(crest[2] - foot[2], 0.35 * (crest[0] - foot[0]));
      const lower = add(add(foot, UP, tables.up(station) * high), out, tables.bulge(station) * high);
      // Ahead of the cone profiles arrive level on the ridge, behind it upright at the rim.
      const upright = smoothstep(corner - 0.05, corner + 0.12, i / ROWS);
      const upper = mix(add(crest, [0, 0, sign], tables.level(station) * wide), add(crest, UP, -0.42 * high), upright);
      range(COLUMNS).forEach((t, j) => {
        net.set(bezier(foot, lower, upper, crest, t), 3 * (i * WIDE + j));
      });
    });
    return net;
  };
  const cornerRow = Math.round(corner * ROWS);
  const nets = [build(0), build(1)] as const;
  // An even number of passes ends where it began.
  relax(nets, 14, cornerRow);

  // Bulges reach beyond the feather line: fit the whole to the exact length of the last.
  let low = Infinity;
  let high = -Infinity;
  for (const net of nets) {
    for (let i = 0; i < net.length; i += 3) {
      low = Math.min(low, net[i]!);
      high = Math.max(high, net[i]!);
    }
  }
  const fit = grade.length / (high - low);
  const place = (value: number): number => (value - low) * fit - grade.length / 2;
  for (const net of nets) for (let i = 0; i < net.length; i += 3) net[i] = place(net[i]!);
  const stationX = x;
  x = (station) => place(stationX(station));

  const patch = (side: 0 | 1): ReturnType<typeof bicubicPatch> => {
    const net = nets[side]!;
    const other = nets[1 - side]!;
    const control = (i: number, j: number): Vec => {
      if (i < 0) {
        // Through the tip: the half turn about the axis that closes a sphere at its pole.
        const [p, q] = [control(0, j), control(1, j)];
        return [q[0], 2 * p[1] - q[1], 2 * p[2] - q[2]];
      }
      if (i > ROWS) return point(other, 2 * ROWS - i, clamp(j, 0, COLUMNS));
      if (j < 0) return mix(control(i, 1), control(i, 0), 2);
      if (j > COLUMNS) {
        return i <= cornerRow ? point(other, i, COLUMNS - 1) : mix(control(i, COLUMNS - 1), control(i, COLUMNS), 2);
      }
      return point(net, i, j);
    };
    return bicubicPatch(ROWS, COLUMNS, control);
  };
  const patches = [patch(0), patch(1)] as const;

  /** Smallest s with a usable normal: at the very tip all profiles meet in one point. */
  const tip = 1e-3;
  const at = (s: number, w: number): SurfacePoint => {
    let flip = 1;
    let side: 0 | 1 = 0;
    if (s > 1) {
      s = 2 - s;
      w = 2 - w;
      flip = -1;
    }
    if (w > 1) side = 1;
    const t = side ? 2 - w : w;
    // s runs backward and w upward on the lateral side, so dw × ds looks outward on both.
    return patches[side](Math.max(tip, s), t, flip, side ? -1 : 1);
  };

  const abeam = (station: number, w: number): number => bisect((s) => at(s, w).p[0] > x(station), 16);
  const bottom = (px: number): number => bottomAt((px - x(0)) / (x(1) - x(0)));
  return {
    length: spec.size / 42,
    height: grade.height,
    at,
    x,
    bottom,
    feather(s) {
      const f = at(clamp(s, 0, 2), 0);
      if (s < 1e-3 || s > 2 - 1e-3) return { p: mix(at(0, 0).p, at(2, 0).p, 0.5), out: [1, 0, 0] };
      return { p: f.p, out: cross(UP, unit([f.du[0], 0, f.du[2]])) };
    },
    abeam,
    locate(station, height, side) {
      // Side view to chart: s by bisection, and for each s the w of that height.
      const goal = x(station);
      const own = (m: number): number => (side > 0 ? m : 2 - m);
      const rise = (m: number): number =>
        bisect((t) => {
          const { p } = at(own(m), t);
          return p[1] - height < bottom(p[0]);
        }, 13);
      const s = station > 0 ? bisect((m) => at(own(m), rise(m)).p[0] > goal, 13) : 1;
      return [own(s), rise(s)];
    },
    beside(s, mm) {
      const way = Math.sign(mm);
      let left = Math.abs(mm);
      let w = 1;
      // Half-step integration along the wall; 3 mm is fine enough for its curvature.
      while (left > 1e-6) {
        const step = Math.min(3, left);
        const k = (x: number): number => way / length(at(s, x).dv);
        const mid = w - (k(w - way * 1e-6) * step) / 2;
        w -= k(mid) * step;
        left -= step;
      }
      return w;
    },
  };
}

/** The ridge follows the bent toe and leans a little to the medial side over the waist. */
function ridgeZ(station: number): number {
  return (
    -TOE_BEND * smoothstep(0.55, 1.05, station) - 1.5 * smoothstep(0.8, 0.55, station) * smoothstep(0.3, 0.5, station)
  );
}

/**
 * Smooths both nets in place (Taubin's two steps, see the outline), across the ridge too; the feather line and the rim
 * of the cone keep their lines.
 */
function relax(nets: readonly Net[], passes: number, cornerRow: number): void {
  const step = 3 * WIDE;
  const size = (ROWS + 1) * step;
  let from: readonly Net[] = nets;
  let to: readonly Net[] = nets.map(() => new Float64Array(size));
  for (let pass = 0; pass < passes; pass++) {
    for (let side = 0; side < 2; side++) {
      const net = from[side]!;
      const other = from[1 - side]!;
      const out = to[side]!;
      out.set(net);
      for (let i = 1; i <= ROWS; i++) {
        // Behind the toe plain smoothing: it takes out the fold where the ridge turns up into the cone.
        const k = pass % 2 ? -0.52 * smoothstep(26, 10, i) : 0.5;
        const next = i < ROWS ? net : other;
        const nextRow = i < ROWS ? i + 1 : ROWS - 1;
        for (let j = 1; j < WIDE; j++) {
          const ridge = j === COLUMNS;
          if (ridge && i >= cornerRow) continue;
          for (let axis = 0; axis < 3; axis++) {
            const at = i * step + 3 * j + axis;
            const across = ridge ? other[at - 3]! : net[at + 3]!;
            const around = net[at - step]! + next[nextRow * step + 3 * j + axis]! + net[at - 3]! + across;
            out[at] = net[at]! + k * (around / 4 - net[at]!);
          }
        }
      }
    }
    [from, to] = [to, from];
  }
}

function bezier(a: Vec, b: Vec, c: Vec, d: Vec, t: number): Vec {
  const s = 1 - t;
  const k0 = s * s * s;
  const k1 = 3 * s * s * t;
  const k2 = 3 * s * t * t;
  const k3 = t * t * t;
  return [0, 1, 2].map((i) => k0 * a[i]! + k1 * b[i]! + k2 * c[i]! + k3 * d[i]!) as unknown as Vec;
}
