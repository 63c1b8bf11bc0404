import { type Curve, spline, through } from '../geometry/spline.js';
import { clamp } from '../geometry/vec.js';
import type { Shaft } from '../patterns/pattern.js';
import type { LastSpec } from '../spec.js';
import type { Grade } from './grading.js';

/** Station along the last (0 heel … 1 toe), height in mm. */
type ProfilePoint = readonly [station: number, height: number];

/** Heights of the feather line above the ground, mm. */
export interface Stance {
  /** Under the ball: welt and outsole. */
  readonly tread: number;
  /** Under the heel seat: heel, outsole and welt. */
  readonly seat: number;
}

/** Height of the feather line over the ground at a station: heel seat, shank, tread, toe spring. */
export function bottomLine(stance: Stance, grade: Grade): (station: number) => number {
  const { tread, seat } = stance;
  const drop = seat - tread;
  // The higher the heel, the less the toe springs: the foot stands on its ball already.
  const spring = (9.5 - 0.12 * clamp(drop - 25, 0, 30)) * grade.height;
  return spline([
    [0, seat + 0.6],
    [0.12, seat],
    [0.24, tread + drop * 0.94],
    [0.36, tread + drop * 0.72],
    [0.48, tread + drop * 0.33],
    [0.58, tread + drop * 0.075],
    [0.66, tread],
    [0.74, tread + spring * 0.05],
    [0.84, tread + spring * 0.3],
    [0.93, tread + spring * 0.69],
    [1, tread + spring],
  ]);
}

/** Height of the toe box near the tip relative to the round toe. */
const TOE_HEIGHT: Readonly<Record<LastSpec['toe'], number>> = {
  round: 1,
  almond: 0.93,
  'soft-square': 0.9,
  chisel: 0.8,
};

/** The cone above the instep, in the base size. */
interface Cone {
  /** The ridge from the instep up, the front of the shin, to the top of the cone. */
  readonly front: readonly ProfilePoint[];
  /** Top of the cone at the back. */
  readonly back: ProfilePoint;
  /** Half the width of its top, mm. */
  readonly half: number;
  /** A shaft round the leg: half its width at the ankle and at the top, mm. */
  readonly leg?: readonly [ankle: number, top: number];
  /** Height over which the wall leaves the feather line, mm: the bulge of a heel does not grow with the shaft. */
  readonly wall: number;
}

export const CONES: Readonly<Record<Shaft, Cone>> = {
  shoe: {
    front: [
      [0.422, 91],
      [0.404, 107],
      [0.393, 130],
    ],
    back: [0.05, 118],
    half: 21,
    wall: Infinity,
  },
  boot: {
    front: [
      [0.426, 91],
      [0.414, 107],
      [0.409, 130],
      [0.407, 155],
      [0.406, 178],
    ],
    back: [0.052, 178],
    half: 35,
    leg: [31.5, 35],
    wall: 132,
  },
};

/**
 * Ridge of the last seen from the side, from the tip of the toe to the top of the cone; heights in mm over the feather
 * line of the same station. Evenly run through by length.
 */
export function ridge(toe: LastSpec['toe'], grade: Grade, shaft: Shaft): Curve<ProfilePoint> {
  const k = TOE_HEIGHT[toe];
  const points: ProfilePoint[] = [
    [1, 0],
    [1.0035, 5.6 * k],
    [1.0015, 11 * k],
    [0.993, 16 * k],
    [0.975, 20.2 * k],
    [0.946, 23.6 * k],
    [0.9, (27 * (1 + k)) / 2],
    [0.85, (30.6 * (3 + k)) / 4],
    [0.795, 34.4],
    [0.74, 38.8],
    [0.69, 44.2],
    [0.64, 50.2],
    [0.59, 57],
    [0.54, 64.2],
    [0.49, 72],
    [0.45, 80.4],
    ...CONES[shaft].front,
  ];
  const measure = (a: readonly number[], b: readonly number[]): number =>
    Math.hypot((a[0]! - b[0]!) * 280, a[1]! - b[1]!);
  return through(
    points.map(([s, h]): ProfilePoint => [s, h * grade.height]),
    measure,
  );
}
