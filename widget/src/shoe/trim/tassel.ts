import type { MeshBuilder } from '../geometry/mesh-builder.js';
import { lengths, polyline } from '../geometry/spline.js';
import { type CordPoint, cordThrough, tube } from '../geometry/tube.js';
import { add, bisect, distance, lerp, range, scale, unit } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { TasselPattern } from '../patterns/pattern.js';
import type { Lines } from '../upper/lines.js';
import { type Band, bandOn } from './band.js';

/** The leather lace: width × thickness, mm; and along the topline how long it is seen and how long not. */
const LACE = [2.9, 1.7] as const;
const WEAVE = { seen: 10, hidden: 7 };

/** The lace comes out from under the topline so far behind the bow, as a part of the last's length. */
const OUT = 0.055;

/** The head of a tassel: length and radius, mm; strips of its fringe and how far they spread at their ends. */
const HEAD = { length: 8, radius: 3.1 };
const FRINGE = { strips: 13, spread: 6.2 };

/** Two tassels on a bow of leather lace that goes in and out along the topline. */
export function buildTassels(mesh: MeshBuilder, last: Last, lines: Lines, pattern: TasselPattern): void {
  const { station, lift, length } = pattern;
  const at = (aside: number, forward: number, above: number): CordPoint => {
    const s = last.abeam(station + forward / (last.x(1) - last.x(0)), 1);
    const { p, n } = last.at(s, last.beside(s, aside));
    return { p: add(p, n, lift + above), n };
  };
  for (const side of [1, -1] as const) {
    // From the end of the topline to the knot, through it, and on to the head of the tassel.
    const opening = lines.opening(side);
    const from = last.at(...opening(bisect((k) => last.at(...opening(k)).p[0] > last.x(station - OUT), 20)));
    const strand = [
      { p: add(from.p, from.n, -1), n: from.n },
      { p: add(from.p, from.n, 1.6), n: from.n },
      at(side * 10, -3.5, 1.6),
      at(side * 3, -1, 2.6),
      at(-side * 2, 1.5, 3.4),
    ];
    tube(mesh, cordThrough(strand, 30), () => LACE);
    const hang = [at(-side * 2.6, -1, 2), at(side * 0.5, 2.2, 3.2), at(side * 4, 6, 2.4), at(side * 6.2, 10, 3.2)];
    tube(mesh, cordThrough(hang, 20), () => LACE);
    tassel(
      mesh,
      bandOn(
        last,
        [10, 20, 32, 46].map((forward, i) => [
          station + forward / (last.x(1) - last.x(0)),
          side * [6, 7.4, 8.8, 10][i]!,
          1,
        ]),
      ),
      lift,
      length,
    );
    weave(mesh, last, lines, side, pattern.below);
  }
  // The turn of the knot over the strands.
  const turn = range(12, -1.3, 1.3).map((a): CordPoint => {
    const c = at(6.5 * Math.sin(a) * 0.6, 0, 1.2 + 3.4 * Math.cos(a));
    return c;
  });
  tube(mesh, turn, () => [5.4, 1.8], { around: 12 });
}

/** One tassel along a band: a rolled head, and a fringe that lies spread on the shoe. */
function tassel(mesh: MeshBuilder, band: Band, lift: number, length: number): void {
  const centre = HEAD.radius + 0.4;
  const head = range(10).map((k): CordPoint => band.at(lerp(-1, HEAD.length, k), 0, lift + centre));
  const fat = (k: number): readonly [number, number] => {
    // Waisted where it is bound.
    const r =
      2 *
      HEAD.radius *
      (0.72 + 0.28 * Math.sin(Math.PI * Math.min(1, 0.15 + 1.1 * k))) *
      (k > 0.72 && k < 0.86 ? 1.12 : 1);
    return [r, r * 0.94];
  };
  tube(mesh, head, fat, { around: 16, open: (_, n) => 0.75 + 0.25 * n[1] });
  for (let ring = 0; ring < 2; ring++) {
    range(FRINGE.strips - 1).forEach((k, i) => {
      const a = lerp(-1.9, 1.9, k) + (ring ? 0.07 : 0);
      const r0 = HEAD.radius * (ring ? 0.55 : 0.85);
      const r1 = FRINGE.spread * (ring ? 0.7 : 1) * (1 + 0.05 * ((i * 7) % 3));
      const end = length - ((i * 5) % 3) * 0.7 - ring;
      const strip = range(6).map((t): CordPoint => {
        const l = lerp(HEAD.length - 1.2, end, t);
        const r = lerp(r0, r1, t ** 0.8);
        // The upper strips sink onto the lower ones, and those lie on the leather.
        const up = Math.max(0.5 + (ring ? 0 : 0.6), lerp(centre, 2.1, t) + r * 0.62 * Math.cos(a) * lerp(1, 0.62, t));
        const { p, n, across } = band.at(l, r * Math.sin(a), lift + up);
        return { p, n: unit(add(scale(n, Math.cos(a * 0.6)), across, Math.sin(a * 0.6))) };
      });
      const shade = 0.72 + 0.28 * (1 - ring);
      tube(mesh, strip, () => [1.75, 0.75], { around: 6, open: (t) => shade * (0.75 + 0.25 * t) });
    });
  }
}

/** The lace in and out of the quarter below the topline. */
function weave(mesh: MeshBuilder, last: Last, lines: Lines, side: 1 | -1, below: number): void {
  const opening = lines.opening(side);
  const run = range(160, 0.1, 1).map((k) => {
    const [s, w] = opening(k);
    return [s, w - below / Math.hypot(...last.at(s, w).dv)] as const;
  });
  const points = run.map(([s, w]) => last.at(s, w).p);
  const total = lengths(points).at(-1)!;
  // By length on the leather, not on the chart.
  const line = polyline(run, (a, b) => {
    const [i, j] = [run.indexOf(a as (typeof run)[number]), run.indexOf(b as (typeof run)[number])];
    return distance(points[i]!, points[j]!);
  });
  const count = Math.round(total / (WEAVE.seen + WEAVE.hidden));
  const pitch = total / count;
  const share = WEAVE.seen / (WEAVE.seen + WEAVE.hidden);
  for (let i = 0; i < count; i++) {
    const cord = range(8).map((k): CordPoint => {
      const { p, n } = last.at(...line((pitch * (i + (1 - share) / 2 + share * k)) / total));
      return { p: add(p, n, -1.4 + 2.1 * Math.sin(Math.PI * k) ** 0.35), n };
    });
    tube(mesh, cord, () => LACE, { around: 8 });
  }
}
