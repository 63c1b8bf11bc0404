import { bicubicPatch, type Patch, type Sample, type SurfacePoint, sampleOf } from '../geometry/patch.js';
import { bisect, clamp, cross, mix, UP, unit, type Vec } from '../geometry/vec.js';
import type { RidgeMark, Shaft } from '../patterns/pattern.js';
import type { LastSpec } from '../spec.js';
import { grade as gradeOf } from './grading.js';
import { COLUMNS, makeNets, point, ROWS } from './net.js';
import { bottomLine, type Stance } from './profile.js';

/**
 * The form a shoe is made on, as one chart (s, w) of its surface:
 * - s runs along the feather line (the lower edge of the upper): 0 at the tip of the toe, 1 at the back of the heel,
 *   and on to 2 at the tip again, along the other side;
 * - w runs up the wall: 0 at the lateral feather line, 1 at the ridge (or, behind it, the top of the cone) and on to 2
 *   at the medial feather line.
 * (s, w) and (2 − s, 2 − w) are the same point, so a panel may cross the ridge or the back of the heel.
 */
export interface Last {
  /** Factor from heights of the base size to this one. */
  readonly height: number;
  /** Point of the surface; `du` along s, `dv` along w, `n` outward. */
  at(s: number, w: number): SurfacePoint;
  /** The same, written into `out`. */
  sample(s: number, w: number, out: Sample): void;
  /** Point of the feather line and its outward direction in plan. */
  feather(s: number): { readonly p: Vec; readonly out: Vec };
  /** s ≤ 1 of the point of the line `w` that lies at a station (0 heel … 1 toe) of the side view. */
  abeam(station: number, w: number): number;
  /** s of a place on the ridge. */
  ridge(mark: RidgeMark): number;
  /** w ≤ 1 on the profile at s, at a height over the feather line (mm) that depends on the station. */
  rise(s: number, height: (station: number) => number): number;
  /** Place at a station and a height over the feather line (mm) of the side view; w ≤ 1, s > 1 on the medial side. */
  locate(station: number, height: number, side: 1 | -1): readonly [s: number, w: number];
  /** w on the profile at s ≤ 1, `mm` away from the ridge along the surface, positive to the lateral side. */
  beside(s: number, mm: number): number;
  /** x of a station, mm. */
  x(station: number): number;
  /** Height of the feather line above the ground at x, mm. */
  bottom(x: number): number;
}

/** Makes the last of a size on the heel and sole that it will stand on. */
export function makeLast(spec: LastSpec, stance: Stance, shaft: Shaft = 'shoe'): Last {
  const grade = gradeOf(spec);
  const bottomAt = bottomLine(stance, grade);
  const { nets, cornerRow, x } = makeNets(spec.toe, grade, bottomAt, shaft);

  const patch = (side: 0 | 1): Patch => {
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
  const sample = (s: number, w: number, out: Sample): void => {
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
    patches[side].sample(Math.max(tip, s), t, flip, side ? -1 : 1, out);
  };
  const coordinate = (s: number, w: number, axis: 0 | 1 | 2): number => {
    if (s > 1) {
      s = 2 - s;
      w = 2 - w;
    }
    return w > 1
      ? patches[1].coordinate(Math.max(tip, s), 2 - w, axis)
      : patches[0].coordinate(Math.max(tip, s), w, axis);
  };
  const spare = sampleOf();
  const at = (s: number, w: number): SurfacePoint => {
    sample(s, w, spare);
    const three = (i: number): Vec => [spare[i]!, spare[i + 1]!, spare[i + 2]!];
    return { p: three(0), du: three(3), dv: three(6), n: three(9) };
  };
  /** Millimetres per w. */
  const steep = (s: number, w: number): number => {
    sample(s, w, spare);
    return Math.sqrt(spare[6]! ** 2 + spare[7]! ** 2 + spare[8]! ** 2);
  };

  const abeam = (station: number, w: number): number => {
    const goal = x(station);
    return bisect((s) => coordinate(s, w, 0) > goal, 16);
  };
  const bottom = (px: number): number => bottomAt((px - x(0)) / (x(1) - x(0)));
  return {
    height: grade.height,
    at,
    sample,
    x,
    bottom,
    feather(s) {
      const f = at(clamp(s, 0, 2), 0);
      if (s < 1e-3 || s > 2 - 1e-3) return { p: mix(at(0, 0).p, at(2, 0).p, 0.5), out: [1, 0, 0] };
      return { p: f.p, out: cross(UP, unit([f.du[0], 0, f.du[2]])) };
    },
    abeam,
    ridge: (mark) =>
      typeof mark === 'number'
        ? abeam(mark, 1)
        : bisect((s) => coordinate(s, 1, 1) - mark.height * grade.height < bottom(coordinate(s, 1, 0)), 16),
    rise: (s, height) =>
      bisect((w) => {
        const px = coordinate(s, w, 0);
        return coordinate(s, w, 1) - height((px - x(0)) / (x(1) - x(0))) < bottom(px);
      }, 16),
    locate(station, height, side) {
      // Side view to chart: s by bisection, and for each s the w of that height.
      const goal = x(station);
      const own = (m: number): number => (side > 0 ? m : 2 - m);
      const rise = (m: number): number =>
        bisect((t) => coordinate(own(m), t, 1) - height < bottom(coordinate(own(m), t, 0)), 13);
      const s = station > 0 ? bisect((m) => coordinate(own(m), rise(m), 0) > goal, 13) : 1;
      return [own(s), rise(s)];
    },
    beside(s, mm) {
      const way = Math.sign(mm);
      let left = Math.abs(mm);
      let w = 1;
      // Half-step integration along the wall; 3 mm is fine enough for its curvature.
      while (left > 1e-6) {
        const step = Math.min(3, left);
        const k = (x: number): number => way / steep(s, x);
        const mid = w - (k(w - way * 1e-6) * step) / 2;
        w -= k(mid) * step;
        left -= step;
      }
      return w;
    },
  };
}

/** The same last, standing so much higher. */
export function raised(last: Last, by: number): Last {
  const up = (p: Vec): Vec => [p[0], p[1] + by, p[2]];
  return {
    ...last,
    at(s, w) {
      const point = last.at(s, w);
      return { ...point, p: up(point.p) };
    },
    sample(s, w, out) {
      last.sample(s, w, out);
      out[1]! += by;
    },
    feather(s) {
      const { p, out } = last.feather(s);
      return { p: up(p), out };
    },
    bottom: (x) => last.bottom(x) + by,
  };
}
