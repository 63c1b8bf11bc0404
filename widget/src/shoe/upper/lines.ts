import { type Curve, polyline, through } from '../geometry/spline.js';
import { bisect, length, lerp, range } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { CrossLine, Pattern } from '../patterns/pattern.js';
import type { Place } from './panel.js';

/** 1 lateral, −1 medial. */
export type FootSide = 1 | -1;

/** The lines of a pattern laid on a last. */
export interface Lines {
  /** Cross line by name, from the lateral (w 0) to the medial feather line (w 2). */
  cross(name: string): Curve<Place>;
  /**
   * Facing and topline of one side, from the throat to the back of the heel; w ≤ 1 on both sides, s of the medial
   * side counted on past the heel (1 … 2).
   */
  opening(side: FootSide): Curve<Place>;
  /** Station at which the facings end. */
  readonly facingEnd: number;
  /** Place at a station, `mm` away from the ridge. */
  beside(station: number, mm: number, side: FootSide): Place;
}

/** Measures steps in (s, w) roughly in mm. */
export const measure = (a: readonly number[], b: readonly number[]): number =>
  Math.sqrt(((a[0]! - b[0]!) * 330) ** 2 + ((a[1]! - b[1]!) * 100) ** 2);

/** Exponent by which the mesh lines of a quarter are spread along its upper edge. */
const SPREAD = 0.74;

/** The same place counted from the other side: with s beyond the heel, w from the medial feather line. */
const seenFrom = (side: FootSide, p: Place): Place => (side > 0 ? p : [2 - p[0], 2 - p[1]]);

/** Lays the lines of a pattern on a last. */
export function layOut(pattern: Pattern, last: Last): Lines {
  const beside = (station: number, mm: number, side: FootSide): Place => {
    const s = last.abeam(station, 1);
    return [s, last.beside(s, side * mm)];
  };
  const crossLine = ({ lateral, medial }: CrossLine): Curve<Place> => {
    const half = (marks: CrossLine['lateral'], side: FootSide): Place[] =>
      marks.map(([station, part]) => {
        const w = side > 0 ? part : 2 - part;
        return [last.abeam(station, w), w];
      });
    return through([...half(lateral, 1), ...half(medial, -1).reverse().slice(1)], measure);
  };
  const openings = new Map<FootSide, Curve<Place>>();
  for (const side of [1, -1] as const) {
    const { facing, gap, topline } = pattern.opening;
    const front = range(60).map((k) =>
      seenFrom(side, beside(lerp(facing[0], facing[1], k), lerp(gap[0], gap[1], k), side)),
    );
    const marks = (side > 0 ? topline.lateral : topline.medial).map(([station, height]) =>
      last.locate(station, height * last.height, side),
    );
    const collar = range(120).map(through([front[front.length - 1]!, ...marks], measure));
    // Even steps of about 1 mm, then corner cutting: it rounds the top of the facing and nothing else.
    let line = range(260).map(polyline([...front, ...collar.slice(1)], measure));
    for (let pass = 0; pass < 26; pass++) {
      line = line.map((p, i): Place => {
        const a = line[i - 1];
        const b = line[i + 1];
        if (!a) return p;
        // At the back the other half goes on: the topline runs level there.
        if (!b) return [1, (a[1] + p[1]) / 2];
        return [(a[0] + 2 * p[0] + b[0]) / 4, (a[1] + 2 * p[1] + b[1]) / 4];
      });
    }
    openings.set(side, polyline(line, measure));
  }
  const crosses = new Map(Object.entries(pattern.lines).map(([name, line]) => [name, crossLine(line)]));
  return {
    cross: (name) => (name === 'toe' ? (k) => [0, 2 * k] : crosses.get(name)!),
    opening: (side) => openings.get(side)!,
    facingEnd: pattern.opening.facing[1],
    beside,
  };
}

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

/** Part of an opening from where it crosses s to the back of the heel, its mesh lines spread. */
export function openingFrom(curve: Curve<Place>, s: number, side: FootSide): Curve<Place> {
  const start = bisect((k) => side * (curve(k)[0] - s) < 0, 30);
  // More of the field goes to the quarter than to the facing: its lines stand upright and do not cross.
  return (k) => curve(lerp(start, 1, k ** SPREAD));
}
