import { MeshBuilder } from '../geometry/mesh-builder.js';
import type { Caster } from '../geometry/shade.js';
import type { Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import { isDrawn, type Pattern } from '../patterns/pattern.js';
import { buildPull } from '../trim/pull.js';
import { buildStrap } from '../trim/strap.js';
import { buildTassels } from '../trim/tassel.js';
import { cutWhole } from './cutting.js';
import { type Lines, layOut } from './lines.js';
import { lining } from './lining.js';
import { sewMoccasin } from './moccasin.js';
import { buildPanel, type Seam } from './panel.js';
import { layPanels } from './pieces.js';
import { punchFigure, punchRow } from './punching.js';
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
  // All that is cut from one piece lies on the same flat leather.
  const whole = drawn.some((piece) => piece.cut) ? cutWhole(last, lines) : undefined;
  for (const piece of drawn) {
    for (const panel of layPanels(piece, last, lines, rears, piece.cut ? whole : undefined)) {
      const built = buildPanel(last, panel, mesh(piece.zone), mesh('lining'));
      seams.push(...built.seams.map((s) => trim(s, last)));
      for (const { row, holes } of built.punched) punchRow(mesh(piece.zone), trim(row, last), holes);
      if (piece.covered) continue;
      if (piece.edge.kind === 'lapped') cuts.push(...built.cuts.flat());
      if (piece.lies === 'flap') cuts.push(...built.cuts.flatMap((cut) => cut.slice(0, cut.length >> 1)));
    }
  }
  for (const figure of pattern.figures ?? [])
    if (isDrawn(figure, options)) punchFigure(mesh(figure.zone), last, figure);
  if (pattern.moccasin) {
    sewMoccasin(mesh(pattern.moccasin.zone), thread, last, lines.cross(pattern.moccasin.line), pattern.moccasin.from);
  }
  if (pattern.slot) seams.push(cutSlot(mesh(pattern.slot.zone), last, pattern.slot));
  for (const strap of pattern.straps ?? []) {
    if (isDrawn(strap, options)) seams.push(buildStrap(mesh('strap'), mesh('buckle'), last, strap));
  }
  if (pattern.tassels) buildTassels(mesh('tassel'), last, lines, pattern.tassels);
  if (pattern.pull && options['pull-tab'] !== 'none') buildPull(mesh('pull-tab'), last, lines, pattern.pull);
  for (const panel of lining(pattern, last, lines)) buildPanel(last, panel, mesh('lining'));
  if (pattern.tongue) {
    for (const panel of tongue(pattern.tongue, pattern.opening, last)) buildPanel(last, panel, mesh('tongue'));
  }
  for (const seam of seams) sew(thread, seam, UPPER_STITCH);
  return { meshes: [...meshes.values(), thread], caster: { points: cuts, radius: 6, strength: 0.42 }, lines };
}

/** Seams end where the upper is pulled over the insole. */
const trim = (seam: Seam, last: Last): Seam => seam.filter(({ p }) => p[1] > last.bottom(p[0]) + 1.6);
