import { MeshBuilder } from '../geometry/mesh-builder.js';
import type { Caster } from '../geometry/shade.js';
import { add, length, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import { isDrawn, type Pattern } from '../patterns/pattern.js';
import { buildPull } from '../trim/pull.js';
import { type Lines, layOut } from './lines.js';
import { lining } from './lining.js';
import { sewMoccasin } from './moccasin.js';
import { buildPanel, type Seam } from './panel.js';
import { layPanels } from './pieces.js';
import { HOLE, punch, punchRow } from './punching.js';
import { cutSlot } from './slot.js';
import { sew, UPPER_STITCH } from './stitching.js';
import { tongue } from './tongue.js';

export interface BuiltUpper {
  readonly meshes: MeshBuilder[];
  /** Cut edges that lie over other leather. */
  readonly caster: Caster;
  readonly lines: Lines;
}

export function buildUpper(pattern: Pattern, last: Last, options: Readonly<Record<string, string>>): BuiltUpper {
  const lines = layOut(pattern, last);
  const meshes = new Map<string, MeshBuilder>();
  const mesh = (zone: string): MeshBuilder => {
    const found = meshes.get(zone) ?? new MeshBuilder(zone);
    meshes.set(zone, found);
    return found;
  };
  const thread = new MeshBuilder('thread');
  const seams: Seam[] = [];
  const cuts: Vec[] = [];
  const drawn = pattern.panels.filter((p) => isDrawn(p, options));
  // A line at which a piece ends is there with that piece; any other line is always there.
  const rears = new Set(Object.keys(pattern.lines));
  for (const { rear } of pattern.panels) if (rear) rears.delete(rear);
  for (const { rear } of drawn) if (rear) rears.add(rear);
  for (const piece of drawn) {
    for (const panel of layPanels(piece, last, lines, rears)) {
      const built = buildPanel(last, panel, mesh(piece.zone));
      seams.push(...built.seams.map((s) => trim(s, last)));
      for (const { row, holes } of built.punched) punchRow(mesh(piece.zone), trim(row, last), holes);
      if (piece.covered) continue;
      if (piece.edge.kind === 'lapped') cuts.push(...built.cuts.flat());
      if (piece.lies === 'flap') cuts.push(...built.cuts.flatMap((cut) => cut.slice(0, cut.length >> 1)));
    }
  }
  if (pattern.medallion && isDrawn(pattern.medallion, options)) {
    const { zone, station, lift, holes } = pattern.medallion;
    const s0 = last.abeam(station, 1);
    for (const [forward, aside, size] of holes) {
      const s = s0 - (forward * last.height) / length(last.at(s0, 1).du);
      for (const side of aside ? [1, -1] : [1]) {
        const { p, n } = last.at(s, last.beside(s, side * aside * last.height));
        punch(mesh(zone), add(p, n, lift), n, HOLE[size]);
      }
    }
  }
  if (pattern.moccasin) {
    sewMoccasin(mesh(pattern.moccasin.zone), thread, last, lines.cross(pattern.moccasin.line), pattern.moccasin.from);
  }
  if (pattern.slot) seams.push(cutSlot(mesh(pattern.slot.zone), last, pattern.slot));
  if (pattern.pull) buildPull(mesh('pull-tab'), last, lines, pattern.pull);
  for (const panel of lining(pattern, last, lines)) buildPanel(last, panel, mesh('lining'));
  if (pattern.tongue) {
    for (const panel of tongue(pattern.tongue, pattern.opening, last)) buildPanel(last, panel, mesh('tongue'));
  }
  for (const seam of seams) sew(thread, seam, UPPER_STITCH);
  return { meshes: [...meshes.values(), thread], caster: { points: cuts, radius: 6, strength: 0.42 }, lines };
}

/** Seams end where the upper is pulled over the insole. */
const trim = (seam: Seam, last: Last): Seam => seam.filter(({ p }) => p[1] > last.bottom(p[0]) + 1.6);
