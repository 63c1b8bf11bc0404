import { MeshBuilder } from '../geometry/mesh-builder.js';
import type { Caster } from '../geometry/shade.js';
import { type CordPoint, cordThrough, tube } from '../geometry/tube.js';
import { add, cross, length, mix, scale, sub, unit, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { LacingPattern } from '../patterns/pattern.js';
import { bow } from './bow.js';
import type { EyeletRow } from './eyelets.js';
import { type LacingKind, strandsOf } from './lacing.js';
import { cordPoint, sag, strandPoints } from './strand.js';

/** Waxed cotton lace, slightly flat: width × thickness, mm. */
const LACE = [2.8, 1.6] as const;

/** Height of the lace under the claw of a hook, mm. */
const ROUND_HOOK = 1.6;

/** The lace through its rows and the bow over the highest one. */
export function buildLaces(
  last: Last,
  rows: readonly EyeletRow[],
  pattern: LacingPattern,
  kind: LacingKind,
): { mesh: MeshBuilder; caster: Caster } {
  const { lift: facing = 0, lace = LACE, inset } = pattern;
  const mesh = new MeshBuilder('laces');
  const shadeOf: Vec[] = [];
  const lay = (cord: readonly CordPoint[], size: (k: number) => readonly [number, number] = () => lace): void => {
    // What faces down or lies on leather gets less light.
    tube(mesh, cord, size, { open: (_, n) => 0.72 + 0.28 * Math.min(1, Math.max(-1, n[1]) * 0.8 + 0.5) });
    shadeOf.push(...cord.map((c) => c.p));
  };
  const half = lace[1] / 2;
  for (const strand of strandsOf(kind, rows, (row) => Math.max(0.4, rows[row]!.away - inset))) {
    const level = strand.from[0] === strand.to[0] && strand.ends.every((end) => end === 'eyelet');
    const row = level && rows.find((r) => r.s === strand.from[0]);
    lay(row ? bar(last, row, facing, lace, strand.gap) : cordThrough(strandPoints(last, strand, facing, half), 26));
  }
  const top = rows[rows.length - 1]!;
  const tops = ([1, -1] as const).map((side): CordPoint => {
    if (top.kind === 'eyelet') return side > 0 ? top.lateral : top.medial;
    return cordPoint(last, [top.s, side * (top.away + 0.6), facing + ROUND_HOOK]);
  }) as [CordPoint, CordPoint];
  for (const { cord, size } of bow(last, top.s, tops, facing, lace)) lay(cord, size);
  return { mesh, caster: { points: shadeOf, radius: 5.5, strength: 0.48 } };
}

/** One bar: up out of one eyelet, over both facings, down into the other. */
function bar(last: Last, row: EyeletRow, facing: number, lace: readonly [number, number], gap: number): CordPoint[] {
  const a = row.lateral;
  const b = row.medial;
  const half = lace[1] / 2;
  const toward = unit(sub(b.p, a.p));
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
  return cordThrough([...dip(a, 1), { p: add(crest.p, n, half + 0.2 - sag(0, gap)), n }, ...dip(b, -1).reverse()], 28);
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
