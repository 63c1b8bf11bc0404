import { type CordPoint, cordThrough } from '../geometry/tube.js';
import { add, length, mix, range, scale, sub, unit, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';

/** A place beside the knot: mm to the lateral side, mm toward the toe, mm above the leather. */
type Offset = readonly [lateral: number, forward: number, above: number];

/** Right loop and right end of the bow; the left ones are their mirror image with a little life of their own. */
const LOOP: readonly Offset[] = [
  [0.8, 0, 2.6],
  [5, -2.5, 4.6],
  [13, -6.5, 5.2],
  [23, -8.5, 3.4],
  [31, -6, 1.9],
  [34, 0.5, 1.3],
  [29.5, 5.5, 1.3],
  [20, 5.2, 1.6],
  [10, 2.6, 2.6],
  [4, 0.8, 3],
  [0.5, 0, 2],
];
const END: readonly Offset[] = [
  [0.5, 0, 2.4],
  [3, 3.5, 3.6],
  [7.5, 9, 2.6],
  [13, 16, 1.2],
  [18, 25, 0.95],
  [21.5, 34, 0.9],
  [22.5, 42, 0.9],
  [21.5, 49, 0.95],
];

/** A part of the bow: its line, and its width and thickness where that is not the lace's. */
export interface BowPart {
  readonly cord: readonly CordPoint[];
  readonly size?: (k: number) => readonly [number, number];
}

/**
 * The bow over the highest pair: `s` on the ridge, `tops` the eyelets (or hooks) of that pair, `facing` the height of
 * the facings over the last, mm.
 */
export function bow(
  last: Last,
  s: number,
  tops: readonly [lateral: CordPoint, medial: CordPoint],
  facing: number,
  lace: readonly [number, number],
): BowPart[] {
  const s0 = s + 1.1 / length(last.at(s, 1).du);
  const over = ([lateral, forward, above]: Offset): CordPoint => {
    const ridge = last.at(s0, 1);
    const at = s0 - forward / length(ridge.du);
    const f = last.at(at, last.beside(at, lateral));
    return { p: add(f.p, f.n, above + 0.75 + facing), n: f.n };
  };
  const mirrored = (line: readonly Offset[], stretch: number, turn: number): Offset[] =>
    line.map(([l, f, a]) => [-l * stretch, f * (1 + turn) + turn * Math.abs(l) * 0.25, a]);
  const aglet = (k: number): readonly [number, number] => (k > 0.8 ? [1.6, 1.5] : lace);
  // The two strands from the top eyelets to the knot, and the knot's turn over them.
  const risers = tops.map(({ p, n }, i): BowPart => {
    const knot = over([i ? -1.2 : 1.2, 0, 1]);
    const points = [
      { p: add(p, n, -1.6), n },
      { p: add(p, n, 0.3), n },
      { p: add(mix(p, knot.p, 0.22), n, 1.3), n },
      { p: add(mix(p, knot.p, 0.6), n, 1), n },
      knot,
    ];
    return { cord: cordThrough(points, 14) };
  });
  const turn = range(18, -0.35 * Math.PI, 1.35 * Math.PI).map((a): CordPoint => {
    const c = over([0.5, 0, 2]);
    const ahead: Vec = unit(sub(over([0.5, 1, 2]).p, c.p));
    const out = add(scale(ahead, Math.cos(a)), c.n, Math.sin(a));
    return { p: add(c.p, out, 2.3), n: out };
  });
  // The outer edge of a wide lace runs a longer way round the end of its loop.
  const steps = lace[0] > 4 ? 64 : 40;
  return [
    { cord: cordThrough(LOOP.map(over), steps) },
    { cord: cordThrough(mirrored(LOOP, 0.96, 0.16).map(over), steps) },
    { cord: cordThrough(END.map(over), 32), size: aglet },
    { cord: cordThrough(mirrored(END, 1.08, -0.1).map(over), 32), size: aglet },
    ...risers,
    { cord: turn, size: () => [Math.max(4.8, lace[0] * 1.15), 1.7] },
  ];
}
