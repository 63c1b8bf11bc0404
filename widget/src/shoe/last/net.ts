import { lengths, polyline, spline, table } from '../geometry/spline.js';
import { add, clamp, cross, lerp, mix, range, scale, smoothstep, UP, unit, type Vec } from '../geometry/vec.js';
import type { Shaft } from '../patterns/pattern.js';
import type { LastSpec } from '../spec.js';
import type { Grade } from './grading.js';
import { outline, TOE_BEND } from './outline.js';
import { CONES, ridge as ridgeOf } from './profile.js';

/** Control points along half the feather line, and up the wall. */
export const ROWS = 96;
export const COLUMNS = 22;
const WIDE = COLUMNS + 1;
/** Numbers in a row. */
const STRIDE = 3 * WIDE;

/** Control points of one side, x, y, z each, row by row. */
export type Net = Float64Array;

export const point = (net: Net, i: number, j: number): Vec => {
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

export interface Nets {
  /** Lateral and medial side. */
  readonly nets: readonly [Net, Net];
  /** Up to this row the crest is the ridge that both sides share, behind it the rim of the cone. */
  readonly cornerRow: number;
  /** x of a station, mm. */
  x(station: number): number;
}

/** Control points of a last: a profile from the feather line to the crest for each row. */
export function makeNets(
  toe: LastSpec['toe'],
  grade: Grade,
  bottomAt: (station: number) => number,
  shaft: Shaft,
): Nets {
  const cone = CONES[shaft];
  const sides = outline(toe, grade, ROWS);
  const ridge = ridgeOf(toe, grade, shaft);
  const x = (station: number): number => (station - 0.5) * grade.length;

  // The crest: the ridge up to the top of the cone, then half the cone's rim to the back.
  const ridgePoints = range(160).map((k): Vec => {
    const [s, h] = ridge(k);
    return [x(s), bottomAt(s) + h, ridgeZ(s)];
  });
  const top = ridgePoints[ridgePoints.length - 1]!;
  const back: Vec = [x(cone.back[0]), bottomAt(0) + cone.back[1] * grade.height, 0];
  const crests = ([1, -1] as const).map((side) => {
    const rim = range(48).map((k): Vec => {
      const a = Math.PI * k;
      const across = side * cone.half * grade.width * Math.abs(Math.sin(a)) ** 0.9;
      const p = mix(top, back, (1 - Math.cos(a)) / 2);
      return [p[0], p[1], p[2] + across];
    });
    return [...ridgePoints, ...rim.slice(1)];
  });
  const ridgeAt = lengths(ridgePoints);
  const ridgeLength = ridgeAt[ridgeAt.length - 1]!;
  // Both halves of the rim are equally long.
  const crestLength = lengths(crests[0]!).at(-1)!;
  const crestCurves = crests.map((points) => polyline(points));
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

  const cornerRow = Math.round(corner * ROWS);
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
      const crest = crestCurves[side]!(clamp(crestOf(i / ROWS)));
      const high = crest[1] - foot[1];
      const wide = Math.hypot(crest[2] - foot[2], 0.35 * (crest[0] - foot[0]));
      const leaving = Math.min(high, cone.wall * grade.height);
      const lower = add(add(foot, UP, tables.up(station) * leaving), out, tables.bulge(station) * leaving);
      // Ahead of the cone profiles arrive level on the ridge, behind it upright at the rim.
      const upright = smoothstep(corner - 0.05, corner + 0.12, i / ROWS);
      const upper = mix(add(crest, [0, 0, sign], tables.level(station) * wide), add(crest, UP, -0.42 * high), upright);
      range(COLUMNS).forEach((t, j) => {
        net.set(bezier(foot, lower, upper, crest, t), 3 * (i * WIDE + j));
      });
    });
    return net;
  };
  const nets = [build(0), build(1)] as const;
  if (cone.leg) {
    const height = (x: number, y: number): number => (y - bottomAt(x / grade.length + 0.5)) / grade.height;
    roundShaft(nets, ridgePoints, height, [cone.leg[0] * grade.width, cone.leg[1] * grade.width]);
    const instep = (x: number, y: number): number => {
      const high = height(x, y);
      const station = x / grade.length + 0.5;
      return smoothstep(...INSTEP.from, high) * smoothstep(...INSTEP.to, high) * smoothstep(...INSTEP.behind, station);
    };
    relax(nets, INSTEP.passes, cornerRow, instep);
  }
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
  return { nets, cornerRow, x: (station) => place(x(station)) };
}

/** A shaft is all leg above this height over the feather line, all foot below that one, mm in the base size. */
const LEG = { foot: 58, ankle: 96, leg: 124, top: 165 };

/** Where foot and leg run into each other: heights over the feather line, mm, and stations; smoothed so often. */
const INSTEP = { from: [30, 58], to: [128, 100], behind: [0.14, 0.26], passes: 60 } as const;

/** Level sections of the leg: exponent of the superellipse; 2 is an ellipse. */
const SECTION = 2.15;

/**
 * Rounds the shaft of a boot: profiles that run up from the feather line leave a corner where they meet over the
 * instep, a leg has none. Every point above the foot moves level onto an oval between the front and the back of the
 * shaft, in the direction in which it lies.
 */
function roundShaft(
  nets: readonly [Net, Net],
  ridge: readonly Vec[],
  heightAt: (x: number, y: number) => number,
  [ankle, top]: readonly [number, number],
): void {
  const front = table(
    ridge.map((p) => p[1]),
    ridge.map((p) => p[0]),
  );
  const spine = range(COLUMNS).map((_, j) => point(nets[0], ROWS, j));
  const back = table(
    spine.map((p) => p[1]),
    spine.map((p) => p[0]),
  );
  for (const net of nets) {
    for (let i = 0; i < net.length; i += 3) {
      const [x, y, z] = [net[i]!, net[i + 1]!, net[i + 2]!];
      const high = heightAt(x, y);
      const k = smoothstep(LEG.foot, LEG.leg, high);
      if (k === 0) continue;
      const [ahead, behind] = [front(y), back(y)];
      const [middle, deep] = [(ahead + behind) / 2, (ahead - behind) / 2];
      const half = lerp(ankle, top, smoothstep(LEG.ankle, LEG.top, high));
      const [u, v] = [(x - middle) / deep, z / half];
      const size = (Math.abs(u) ** SECTION + Math.abs(v) ** SECTION) ** (1 / SECTION) || 1;
      net[i] = lerp(x, middle + (u / size) * deep, k);
      net[i + 2] = lerp(z, (v / size) * half, k);
    }
  }
}

/** The ridge follows the bent toe and leans a little to the medial side over the waist. */
function ridgeZ(station: number): number {
  return (
    -TOE_BEND * smoothstep(0.55, 1.05, station) - 1.5 * smoothstep(0.8, 0.55, station) * smoothstep(0.3, 0.5, station)
  );
}

/**
 * Smooths both nets in place (Taubin's two steps, see the outline), across the ridge too; the feather line and the rim
 * of the cone keep their lines. With a weight (0 … 1 by x and y) it smooths there only, in plain steps.
 */
function relax(
  nets: readonly Net[],
  passes: number,
  cornerRow: number,
  weight?: (x: number, y: number) => number,
): void {
  const weights =
    weight && nets.map((net) => range(net.length / 3 - 1).map((_, i) => weight(net[3 * i]!, net[3 * i + 1]!)));
  let from: readonly Net[] = nets;
  let to: readonly Net[] = nets.map(() => new Float64Array((ROWS + 1) * STRIDE));
  for (let pass = 0; pass < passes; pass++) {
    for (let side = 0; side < 2; side++) {
      const net = from[side]!;
      const other = from[1 - side]!;
      const out = to[side]!;
      out.set(net);
      for (let i = 1; i <= ROWS; i++) {
        // Behind the toe plain smoothing: it takes out the fold where the ridge turns up into the cone.
        const amount = pass % 2 ? -0.52 * smoothstep(26, 10, i) : 0.5;
        if (!weights && amount === 0) continue;
        // At the back of the heel the other side goes on.
        const [next, nextRow] = i < ROWS ? [net, i + 1] : [other, ROWS - 1];
        // Up to the corner the ridge is smoothed too, behind it the rim of the cone keeps its line.
        const end = i < cornerRow ? COLUMNS : COLUMNS - 1;
        relaxRow(out, net, other, next, i, nextRow, end, weights ? weights[side]! : amount);
      }
    }
    [from, to] = [to, from];
  }
}

/** Smooths a row up to a column; `amount`: of the way to the mean of its neighbours, or half its weight point by point. */
function relaxRow(
  out: Net,
  net: Net,
  other: Net,
  next: Net,
  row: number,
  nextRow: number,
  end: number,
  amount: number | readonly number[],
): void {
  for (let j = 1; j <= end; j++) {
    const k = typeof amount === 'number' ? amount : 0.5 * amount[row * WIDE + j]!;
    if (k === 0) continue;
    for (let at = row * STRIDE + 3 * j, axis = 0; axis < 3; axis++, at++) {
      const across = j === COLUMNS ? other[at - 3]! : net[at + 3]!;
      const around = net[at - STRIDE]! + next[nextRow * STRIDE + 3 * j + axis]! + net[at - 3]! + across;
      out[at] = net[at]! + k * (around / 4 - net[at]!);
    }
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
