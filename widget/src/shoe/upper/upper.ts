import { MeshBuilder } from '../geometry/mesh-builder.js';
import type { Caster } from '../geometry/shade.js';
import type { Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import { isDrawn, type PanelPattern, type Pattern } from '../patterns/pattern.js';
import { buildPiping } from '../trim/piping.js';
import { buildPull } from '../trim/pull.js';
import { buildStrap } from '../trim/strap.js';
import { buildTassels } from '../trim/tassel.js';
import { cutWhole } from './cutting.js';
import { type Lines, layOut } from './lines.js';
import { lining } from './lining.js';
import { sewMoccasin } from './moccasin.js';
import { buildPanel, type Seam } from './panel.js';
import { heightAlongOpening, layPanels } from './pieces.js';
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
  const seams: { seam: Seam; zone: string }[] = [];
  const cuts: Vec[] = [];
  const drawn = pattern.panels.filter((p) => isDrawn(p, options));
  // A line at which a piece ends is there with that piece; any other line is always there.
  const rears = new Set(Object.keys(pattern.lines));
  for (const { rear } of pattern.panels) if (rear) rears.delete(rear);
  for (const { rear } of drawn) if (rear) rears.add(rear);
  // All that is cut from one piece lies on the same flat leather.
  const laid = new Map(drawn.flatMap(({ cut }) => (cut ? [[cut, cutWhole(last, lines, cut)] as const] : [])));
  for (const piece of drawn) {
    for (const panel of layPanels(piece, last, lines, rears, piece.cut && laid.get(piece.cut))) {
      const built = buildPanel(last, panel, mesh(piece.zone), mesh('lining'));
      for (const s of built.seams) seams.push({ seam: trim(s, last), zone: piece.thread ?? 'thread' });
      for (const { row, holes } of built.punched) punchRow(mesh(piece.zone), trim(row, last), holes);
      if (piece.covered) continue;
      if (piece.edge.kind === 'lapped') cuts.push(...built.cuts.flat());
      if (piece.lies === 'flap') cuts.push(...built.cuts.flatMap((cut) => cut.slice(0, cut.length >> 1)));
    }
  }
  for (const figure of pattern.figures ?? [])
    if (isDrawn(figure, options)) punchFigure(mesh(figure.zone), last, figure);
  if (pattern.moccasin) {
    const { zone, thread, line, from } = pattern.moccasin;
    sewMoccasin(mesh(zone), mesh(thread), last, lines.cross(line), from);
  }
  if (pattern.slot) seams.push({ seam: cutSlot(mesh(pattern.slot.zone), last, pattern.slot), zone: 'thread' });
  for (const strap of pattern.straps ?? []) {
    if (isDrawn(strap, options))
      seams.push({ seam: buildStrap(mesh('strap'), mesh('buckle'), last, strap), zone: 'thread' });
  }
  if (pattern.tassels) buildTassels(mesh('tassel'), last, lines, pattern.tassels);
  if (pattern.pull && options['pull-tab'] !== 'none') {
    for (const seam of buildPull(mesh('pull-tab'), last, lines, pattern.pull)) seams.push({ seam, zone: 'thread' });
  }
  for (const panel of lining(pattern, last, lines)) buildPanel(last, panel, mesh('lining'));
  if (pattern.tongue) {
    const facings = drawn.find((p) => p.lies === 'flap')?.lift[0] ?? 0;
    for (const panel of tongue(pattern.tongue, pattern.opening, last, facings)) {
      buildPanel(last, panel, mesh(panel.inside ? 'lining' : 'tongue'));
    }
  }
  if (pattern.piping && options.piping === 'piped') {
    const flap = (side: 1 | -1): PanelPattern | undefined =>
      drawn.find((p) => p.lies === 'flap' && (!p.only || (p.only === 'lateral') === side > 0));
    const heights = new Map(([1, -1] as const).map((side) => [side, heightAlongOpening(flap(side), lines, side)]));
    buildPiping(mesh('piping'), last, lines, (k, side) => heights.get(side)!(k));
  }
  for (const { seam, zone } of seams) sew(mesh(zone), seam, UPPER_STITCH);
  return { meshes: [...meshes.values()], caster: { points: cuts, radius: 6, strength: 0.42 }, lines };
}

/** Seams end where the upper is pulled over the insole. */
const trim = (seam: Seam, last: Last): Seam => seam.filter(({ p }) => p[1] > last.bottom(p[0]) + 1.6);
