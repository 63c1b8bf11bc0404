import { type Curve, lengths, polyline, spline, table, through } from '../geometry/spline.js';
import { bisect, length, lerp, range } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { CrossLine, HeightMark, Opening, Pattern } from '../patterns/pattern.js';
import type { Place } from './panel.js';

/** 1 lateral, −1 medial. */
export type FootSide = 1 | -1;

/** The lines of a pattern laid on a last. */
export interface Lines {
  /** Cross line by name, from the lateral (w 0) to the medial feather line (w 2). */
  cross(name: string): Curve<Place>;
  /** Whether a cross line comes to a point on the ridge, half way along it. */
  peaked(name: string): boolean;
  /** Whether a cross line has corners. */
  cornered(name: string): boolean;
  /**
   * Facing and topline of one side, from the throat to the back of the heel; w ≤ 1 on both sides, s of the medial
   * side counted on past the heel (1 … 2).
   */
  opening(side: FootSide): Curve<Place>;
  /** Front of a flap, facing and topline in one, counted like `opening`; and where along it the opening begins. */
  flap(side: FootSide): { readonly line: Curve<Place>; readonly tab: number };
  /** s on the ridge so far up the facing, 0 … 1. */
  facing(k: number): number;
  /** How far the facing of a side ends from the ridge there, mm. */
  gap(k: number, side: FootSide): number;
}

/** Measures steps in (s, w) roughly in mm. */
export const measure = (a: readonly number[], b: readonly number[]): number =>
  Math.sqrt(((a[0]! - b[0]!) * 330) ** 2 + ((a[1]! - b[1]!) * 100) ** 2);

/** Exponent by which the mesh lines of a quarter are spread along its upper edge. */
const SPREAD = 0.74;

/** Steps of a line with rounded corners, about mm. */
const STEP = 1.2;

/** Cuts the corners of a line again and again; its ends stay. `level`: at its end it meets its mirror image. */
function soften(line: readonly Place[], passes: number, level = false, square = false): Place[] {
  let out = [...line];
  for (let pass = 0; pass < passes; pass++) {
    out = out.map((p, i): Place => {
      const a = out[i - 1];
      const b = out[i + 1];
      // On the ridge it meets its mirror image too.
      if (!a) return square ? [(p[0] + b![0]) / 2, p[1]] : p;
      // At the back the other half goes on: the topline runs level there.
      if (!b) return level ? [1, (a[1] + p[1]) / 2] : p;
      return [(a[0] + 2 * p[0] + b[0]) / 4, (a[1] + 2 * p[1] + b[1]) / 4];
    });
  }
  return out;
}

/** The same place counted from the other side: with s beyond the heel, w from the medial feather line. */
const seenFrom = (side: FootSide, p: Place): Place => (side > 0 ? p : [2 - p[0], 2 - p[1]]);

/** Lays the lines of a pattern on a last. */
export function layOut(pattern: Pattern, last: Last): Lines {
  const { facing: ends, gap: lateralGap = [0, 0], medialGap = lateralGap } = pattern.opening;
  const beside = (s: number, mm: number, side: FootSide): Place => [s, last.beside(s, side * mm)];
  const gap = (k: number, side: FootSide): number => {
    const [start, end] = side > 0 ? lateralGap : medialGap;
    return lerp(start, end, k);
  };
  const facing = ends ? facingOf(last, ends) : () => last.ridge(pattern.opening.ridge!);
  const half = (marks: CrossLine['lateral'], side: FootSide): Place[] =>
    marks.map(([station, value, from]) => {
      if (from === 'ridge') return beside(last.abeam(station, 1), value, side);
      if (from === 'feather') return seenFrom(side, last.locate(station, value * last.height, side));
      const w = side > 0 ? value : 2 - value;
      return [last.abeam(station, w), w];
    });
  const crossLine = ({ lateral, medial = lateral, round, peak, collar }: CrossLine): Curve<Place> => {
    if (peak) {
      const [a, b] = [through(half(lateral, 1), measure), through(half(medial, -1), measure)];
      return (k) => (k < 0.5 ? a(2 * k) : b(2 - 2 * k));
    }
    const sides = ([1, -1] as const).map((side) => {
      const own = half(side > 0 ? lateral : medial, side);
      return collar ? [...own.slice(0, -1), ...along(side, own[own.length - 1]!)] : own;
    });
    const marks = [...sides[0]!, ...sides[1]!.reverse().slice(1)];
    if (round === undefined) return through(marks, measure);
    const count = Math.round(lengths(marks, measure).at(-1)! / STEP);
    const even = range(count).map(polyline(marks, measure));
    return polyline(soften(even, round ** 2 / (2 * STEP ** 2)), measure);
  };
  const openings = new Map<FootSide, Curve<Place>>();
  const flaps = new Map<FootSide, { line: Curve<Place>; tab: number }>();
  for (const side of [1, -1] as const) {
    const { front: flap, topline, level } = pattern.opening;
    const front = (ends ? range(60) : [0]).map((k): Place => seenFrom(side, beside(facing(k), gap(k, side), side)));
    const heights = halfOf(topline, side);
    const corner = front[front.length - 1]!;
    const { p } = last.at(corner[0], corner[1]);
    const meets: HeightMark = [(p[0] - last.x(0)) / (last.x(1) - last.x(0)), (p[1] - last.bottom(p[0])) / last.height];
    const collar =
      ends && !level
        ? range(120).map(
            through([corner, ...heights.map(([station, mm]) => last.locate(station, mm * last.height, side))], measure),
          )
        : levelLine(last, corner, ends ? [meets, ...heights] : heights);
    const own = flap ? half(halfOf(flap, side), side).map((p) => seenFrom(side, p)) : [];
    // Even steps of about 1 mm, then corner cutting: it rounds the top of the facing and nothing else.
    const rough = polyline([...own, ...front, ...collar.slice(1)], measure);
    const line = soften(range(own.length ? 340 : 260).map(rough), own.length ? 60 : 26, true, !ends);
    if (own.length === 0) {
      openings.set(side, polyline(line, measure));
      continue;
    }
    // The tab is where the outline comes nearest to the toe.
    let tab = 0;
    line.forEach((p, i) => {
      if (side * (p[0] - line[tab]![0]) < 0) tab = i;
    });
    openings.set(side, polyline(line.slice(tab), measure));
    const at = lengths(line, measure);
    flaps.set(side, { line: polyline(line, measure), tab: at[tab]! / at[line.length - 1]! });
  }
  /** From where it passes above a place on to the ridge, seen from its own side. */
  const along = (side: FootSide, [s]: Place): Place[] => {
    const opening = openings.get(side)!;
    const from = bisect((k) => seenFrom(side, opening(k))[0] < s, 30);
    return range(90, from, 0).map((k) => seenFrom(side, opening(k)));
  };
  const crosses = new Map(Object.entries(pattern.lines).map(([name, line]) => [name, crossLine(line)]));
  return {
    cross: (name) => (name === 'toe' ? (k) => [0, 2 * k] : crosses.get(name)!),
    peaked: (name) => pattern.lines[name]?.peak ?? false,
    cornered: (name) => pattern.lines[name]?.round !== undefined,
    opening: (side) => openings.get(side)!,
    flap: (side) => flaps.get(side)!,
    facing,
    gap,
  };
}

/** Runs up the ridge between two places: evenly by station, or by length where the ridge stands upright. */
function facingOf(last: Last, [from, to]: NonNullable<Opening['facing']>): (k: number) => number {
  if (typeof to === 'number') return (k) => last.abeam(lerp(from, to, k), 1);
  const [start, end] = [last.ridge(from), last.ridge(to)];
  const ss = range(60, start, end);
  const at = lengths(ss.map((s) => last.at(s, 1).p));
  const by = table(at, ss);
  return (k) => by(k * at[at.length - 1]!);
}

/** A topline round the whole shaft, from the ridge to the back: as high at each station as its marks say. */
function levelLine(last: Last, from: Place, marks: readonly HeightMark[]): Place[] {
  const height = spline([...marks].reverse().map(([station, mm]) => [station, mm * last.height] as const));
  return range(140, from[0], 1).map((s, i): Place => (i ? [s, last.rise(s, height)] : from));
}

/** The marks of one side of the foot. */
const halfOf = <T>({ lateral, medial = lateral }: { lateral: T; medial?: T }, side: FootSide): T =>
  side > 0 ? lateral : medial;

/** Straight in (s, w). */
export const line =
  (a: Place, b: Place): Curve<Place> =>
  (k) => [lerp(a[0], b[0], k), lerp(a[1], b[1], k)];

/** The same line, `mm` further to the toe. */
export const ahead =
  (last: Last, curve: Curve<Place>, mm: number, side: FootSide = 1): Curve<Place> =>
  (k) => {
    const [s, w] = curve(k);
    return [s - (side * mm) / length(last.at(s, w).du), w];
  };

/** Part of a cross line from the feather line up to `w`, seen from one side; w ≤ 1. */
export function upTo(curve: Curve<Place>, w: number, side: FootSide): Curve<Place> {
  const own = (k: number): Place => seenFrom(side, curve(side > 0 ? k : 1 - k));
  const end = bisect((k) => own(k)[1] < w, 30);
  return (k) => own(k * end);
}

/** How far along an opening the line that `openingFrom` answers is at k. */
export function alongOpening(curve: Curve<Place>, s: number, side: FootSide): (k: number) => number {
  const start = bisect((k) => side * (curve(k)[0] - s) < 0, 30);
  // More of the field goes to the quarter than to the facing: its lines stand upright and do not cross.
  return (k) => lerp(start, 1, k ** SPREAD);
}

/** Part of an opening from where it crosses s to the back of the heel, its mesh lines spread. */
export function openingFrom(curve: Curve<Place>, s: number, side: FootSide): Curve<Place> {
  const along = alongOpening(curve, s, side);
  return (k) => curve(along(k));
}
