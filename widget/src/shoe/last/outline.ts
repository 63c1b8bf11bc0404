import { lengths, spline, table } from '../geometry/spline.js';
import { lerp, range, smoothstep } from '../geometry/vec.js';
import type { LastSpec } from '../spec.js';
import type { Grade } from './grading.js';

/** A point of the feather line seen from above: station along the last (0 heel … 1 toe) and z in mm. */
type PlanPoint = readonly [station: number, z: number];

/** Half of the feather line, from the tip of the toe to the back of the heel, evenly by length. */
export type HalfOutline = readonly PlanPoint[];

/** Exponents of the superellipse of the toe (along, across; smaller is squarer) and how much it narrows to the tip. */
const TOE_SHAPES: Readonly<Record<LastSpec['toe'], readonly [along: number, across: number, taper: number]>> = {
  round: [0.88, 0.94, 0],
  almond: [1, 1, 0.04],
  'soft-square': [0.46, 0.74, 0.22],
  chisel: [0.3, 0.58, 0.43],
};

/** The tip of the toe lies this far to the medial side, mm: the last follows the bent axis of the foot. */
export const TOE_BEND = 6;

/** Half widths between the curve of the heel and that of the toe at [station, mm], drawn in the base size. */
const LATERAL: readonly PlanPoint[] = [
  [0.21, 29.6],
  [0.29, 29.4],
  [0.37, 30.2],
  [0.45, 33],
  [0.53, 37.4],
  [0.6, 40.8],
  [0.665, 42],
];
const MEDIAL: readonly PlanPoint[] = [
  [0.21, 28.6],
  [0.29, 26.4],
  [0.37, 23.6],
  [0.45, 22.8],
  [0.53, 25.6],
  [0.61, 32.4],
  [0.68, 37.8],
  [0.735, 39.2],
];

/** Station where the curve of the heel ends. */
const HEEL_END = 0.155;

/** Feather line of both sides, lateral and medial. */
export function outline(toe: LastSpec['toe'], grade: Grade, segments: number): readonly [HalfOutline, HalfOutline] {
  const lateral = halfOutline(toe, grade, 1, segments);
  const medial = halfOutline(toe, grade, -1, segments);
  // Once round: smoothing evens out the joints between arcs and knots and keeps tip and heel round. Steps forward and
  // back (Taubin 1995) take out the waves without drawing the outline in.
  let loop = [...lateral, ...medial.slice(1, -1).reverse()];
  for (let pass = 0; pass < 30; pass++) {
    const k = pass % 2 ? -0.52 : 0.5;
    loop = loop.map((p, i) => {
      const a = loop[(i + loop.length - 1) % loop.length]!;
      const b = loop[(i + 1) % loop.length]!;
      return [p[0] + k * ((a[0] + b[0]) / 2 - p[0]), p[1] + k * ((a[1] + b[1]) / 2 - p[1])];
    });
  }
  return [
    resample(loop.slice(0, segments + 1), segments, grade.length),
    resample([loop[0]!, ...loop.slice(segments).reverse()], segments, grade.length),
  ];
}

/** One side as drawn; `side` is 1 lateral, −1 medial. */
function halfOutline(toe: LastSpec['toe'], grade: Grade, side: 1 | -1, segments: number): HalfOutline {
  const body = (side > 0 ? LATERAL : MEDIAL).map(
    ([s, z]) => [s, z * grade.width * lerp(grade.heel, 1, smoothstep(0.2, 0.6, s))] as const,
  );
  const tip = -side * TOE_BEND;
  const [start, width] = body[body.length - 1]!;
  const [along, across, taper] = TOE_SHAPES[toe];
  const quarter = range(40, 0, Math.PI / 2);
  const seat = body[0]![1] - 0.5;
  const flank = spline([[HEEL_END, seat], ...body]);
  const points: PlanPoint[] = [
    // Toe: from the tip back to the widest part.
    ...quarter.map((a): PlanPoint => {
      const ahead = Math.cos(a) ** along;
      const wide = Math.sin(a) ** across * (1 - taper * ahead * ahead);
      return [start + (1 - start) * ahead, tip + (width - tip) * wide];
    }),
    ...range(40, start, HEEL_END)
      .slice(1, -1)
      .map((station): PlanPoint => [station, flank(station)]),
    // Heel: a little fuller than an ellipse.
    ...quarter.map((a): PlanPoint => {
      return [HEEL_END * (1 - Math.sin(a) ** 0.94), seat * Math.cos(a) ** 0.94];
    }),
  ];
  return resample(points, segments, grade.length).map(([s, z]) => [s, side * z]);
}

function resample(points: readonly PlanPoint[], segments: number, length: number): PlanPoint[] {
  const at = lengths(points, (a, b) => Math.hypot((a[0]! - b[0]!) * length, a[1]! - b[1]!));
  const total = at[at.length - 1]!;
  const s = table(
    at,
    points.map((p) => p[0]),
  );
  const z = table(
    at,
    points.map((p) => p[1]),
  );
  return range(segments, 0, total).map((l) => [s(l), z(l)]);
}
