import { lengths, spline, table, through } from '../geometry/spline.js';
import { tangentStep } from '../geometry/tangent.js';
import { add, cross, dot, range, scale, sub, unit, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import { moved } from '../upper/borders.js';
import { measure } from '../upper/lines.js';
import type { Place } from '../upper/panel.js';

/** A point of a band with its outward normal and the directions along and across it. */
export interface BandPoint {
  readonly p: Vec;
  readonly n: Vec;
  readonly along: Vec;
  readonly across: Vec;
}

/** A line on the last with places beside it, all in mm on the leather. */
export interface Band {
  readonly length: number;
  /** The point so many mm along the line, beside it and over the last. */
  at(along: number, across: number, above: number): BandPoint;
  /** Width so many mm along, from the marks. */
  width(along: number): number;
}

/** A band along marks: [station of the ridge abeam, mm to its lateral side, width]. */
export function bandOn(last: Last, marks: readonly (readonly [number, number, number])[]): Band {
  const places = marks.map(([station, aside]): Place => {
    const s = last.abeam(station, 1);
    return [s, last.beside(s, aside)];
  });
  const curve = through(places, measure);
  const count = 160;
  const ats = lengths(range(count).map((k) => last.at(...curve(k)).p));
  const total = ats[count]!;
  const byLength = table(
    ats,
    ats.map((_, i) => i / count),
  );
  const markAt = lengths(places, measure).map((l, _, all) => l / all[all.length - 1]!);
  const width = spline(marks.map((m, i) => [markAt[i]!, m[2]] as const));
  const along = (l: number): Vec => {
    const [a, b] = [Math.max(0, l - 0.7), Math.min(total, l + 0.7)];
    return unit(sub(last.at(...curve(byLength(b))).p, last.at(...curve(byLength(a))).p));
  };
  return {
    length: total,
    width: (l) => width(byLength(l)),
    at(l, aside, above) {
      const way = along(l);
      let place = curve(byLength(l));
      // In small steps across, each in the tangent plane where it begins: leather bends round the last.
      const steps = Math.max(1, Math.ceil(Math.abs(aside) / 3));
      let f = last.at(...place);
      for (let i = 0; i < steps; i++) {
        const flat = unit(sub(way, scale(f.n, dot(way, f.n))));
        place = moved(place, tangentStep(f, cross(flat, f.n)), aside / steps);
        f = last.at(...place);
      }
      const flat = unit(sub(way, scale(f.n, dot(way, f.n))));
      return { p: add(f.p, f.n, above), n: f.n, along: flat, across: cross(flat, f.n) };
    },
  };
}
