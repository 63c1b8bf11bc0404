import { MeshBuilder } from '../geometry/mesh-builder.js';
import type { Caster } from '../geometry/shade.js';
import type { Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Pattern } from '../patterns/pattern.js';
import { type Lines, layOut } from './lines.js';
import { lining } from './lining.js';
import { buildPanel, type Seam } from './panel.js';
import { layPanels } from './pieces.js';
import { tongue } from './tongue.js';

export interface BuiltUpper {
  readonly meshes: MeshBuilder[];
  readonly seams: readonly Seam[];
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
  const seams: Seam[] = [];
  const cuts: Vec[] = [];
  const drawn = pattern.panels.filter((p) => !p.when || options[p.when[0]] === p.when[1]);
  const rears = new Set(drawn.flatMap((p) => p.rear ?? []));
  for (const piece of drawn) {
    for (const panel of layPanels(piece, last, lines, rears)) {
      const built = buildPanel(last, panel, mesh(piece.zone));
      seams.push(...built.seams.map((s) => trim(s, last)));
      if (piece.edge.kind === 'lapped') cuts.push(...built.cuts.flat());
    }
  }
  for (const panel of lining(pattern, last, lines)) buildPanel(last, panel, mesh('lining'));
  if (pattern.tongue) {
    for (const panel of tongue(pattern.tongue, pattern.opening, last)) buildPanel(last, panel, mesh('tongue'));
  }
  return { meshes: [...meshes.values()], seams, caster: { points: cuts, radius: 6, strength: 0.42 }, lines };
}

/** Seams end where the upper is pulled over the insole. */
const trim = (seam: Seam, last: Last): Seam => seam.filter(({ p }) => p[1] > last.bottom(p[0]) + 1.6);
