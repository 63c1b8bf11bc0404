import { MeshBuilder } from '../geometry/mesh-builder.js';
import type { Caster } from '../geometry/shade.js';
import { type CordPoint, cordThrough, tube } from '../geometry/tube.js';
import { add, cross, length, mix, range, scale, sub, unit, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { EyeletRow } from './eyelets.js';

/** Waxed cotton lace, slightly flat: width × thickness, mm. */
const LACE = [2.8, 1.6] as const;

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

/** Straight lacing and its bow. The bars lie on the facings and dip into the eyelets. */
export function buildLaces(last: Last, rows: readonly EyeletRow[], facing = 0): { mesh: MeshBuilder; caster: Caster } {
  const mesh = new MeshBuilder('laces');
  const shadeOf: Vec[] = [];
  const lay = (cord: readonly CordPoint[], size: (k: number) => readonly [number, number] = () => LACE): void => {
    // What faces down or lies on leather gets less light.
    tube(mesh, cord, size, { open: (_, n) => 0.72 + 0.28 * Math.min(1, Math.max(-1, n[1]) * 0.8 + 0.5) });
    shadeOf.push(...cord.map((c) => c.p));
  };
  rows.forEach((row) => {
    lay(bar(last, row, facing));
  });

  // The bow sits over the highest pair.
  const top = rows[rows.length - 1]!;
  const s0 = top.s + 1.1 / length(last.at(top.s, 1).du);
  const over = ([lateral, forward, above]: Offset): CordPoint => {
    const ridge = last.at(s0, 1);
    const s = s0 - forward / length(ridge.du);
    const f = last.at(s, last.beside(s, lateral));
    return { p: add(f.p, f.n, above + 0.75 + facing), n: f.n };
  };
  const mirrored = (line: readonly Offset[], stretch: number, turn: number): Offset[] =>
    line.map(([l, f, a]) => [-l * stretch, f * (1 + turn) + turn * Math.abs(l) * 0.25, a]);
  lay(cordThrough(LOOP.map(over), 56));
  lay(cordThrough(mirrored(LOOP, 0.96, 0.16).map(over), 56));
  const aglet = (k: number): readonly [number, number] => (k > 0.8 ? [1.6, 1.5] : LACE);
  lay(cordThrough(END.map(over), 48), aglet);
  lay(cordThrough(mirrored(END, 1.08, -0.1).map(over), 48), aglet);
  // The two strands from the top eyelets to the knot, and the knot's turn over them.
  for (const [f, side] of [
    [top.lateral, 1],
    [top.medial, -1],
  ] as const) {
    const knot = over([side * 1.2, 0, 1]);
    const n = f.n;
    lay(
      cordThrough(
        [
          { p: add(f.p, n, -1.6), n },
          { p: add(f.p, n, 0.3), n },
          { p: add(mix(f.p, knot.p, 0.22), n, 1.3), n },
          { p: add(mix(f.p, knot.p, 0.6), n, 1), n },
          knot,
        ],
        18,
      ),
    );
  }
  const turn = range(18, -0.35 * Math.PI, 1.35 * Math.PI).map((a): CordPoint => {
    const c = over([0.5, 0, 2]);
    const ahead = unit(sub(over([0.5, 1, 2]).p, c.p));
    const out = add(scale(ahead, Math.cos(a)), c.n, Math.sin(a));
    return { p: add(c.p, out, 2.3), n: out };
  });
  lay(turn, () => [4.8, 1.7]);

  return { mesh, caster: { points: shadeOf, radius: 5.5, strength: 0.48 } };
}

/** One bar: up out of one eyelet, over both facings, down into the other. */
function bar(last: Last, row: EyeletRow, facing: number): CordPoint[] {
  const a = row.lateral;
  const b = row.medial;
  const half = LACE[1] / 2;
  const toward = unit(sub(b.p, a.p));
  const middle = mix(a.p, b.p, 0.5);
  // The ridge rises between the eyelets: the bar follows it.
  const crest = nearest(last, row, facing);
  const n = crest.n;
  const dip = (f: typeof a, way: number): CordPoint[] => {
    const inward = scale(toward, way);
    return [
      { p: add(f.p, f.n, -1.5), n: unit(add(f.n, inward, -1)) },
      { p: add(add(f.p, f.n, 0.15), inward, -0.25), n: unit(add(f.n, inward, -0.5)) },
      { p: add(add(f.p, f.n, half + 0.35), inward, 1.1), n: f.n },
      { p: add(mix(f.p, crest.p, 0.5), unit(add(f.n, n)), half + 0.55 + lift(f, crest)), n: unit(add(f.n, n)) },
    ];
  };
  void middle;
  return cordThrough([...dip(a, 1), { p: add(crest.p, n, half + 0.2), n }, ...dip(b, -1).reverse()], 34);
}

const nearest = (last: Last, row: EyeletRow, facing: number): { p: Vec; n: Vec } => {
  const ridge = last.at(row.s, 1);
  const f = { ...ridge, p: add(ridge.p, ridge.n, facing) };
  const m = mix(row.lateral.p, row.medial.p, 0.5);
  // Straight across at the height of the ridge.
  const d = sub(m, f.p);
  const along = unit(cross(f.n, unit(sub(row.medial.p, row.lateral.p))));
  return { p: add(f.p, along, d[0] * along[0] + d[1] * along[1] + d[2] * along[2]), n: f.n };
};

/** How far the leather bulges over the straight line from eyelet to ridge, mm. */
const lift = (f: { p: Vec; n: Vec }, crest: { p: Vec; n: Vec }): number => {
  const chord = length(sub(f.p, crest.p));
  const bend = Math.acos(Math.min(1, f.n[0] * crest.n[0] + f.n[1] * crest.n[1] + f.n[2] * crest.n[2]));
  return (chord * bend) / 8;
};
