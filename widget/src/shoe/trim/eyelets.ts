import { MeshBuilder, type Vertex } from '../geometry/mesh-builder.js';
import type { SurfacePoint } from '../geometry/patch.js';
import { add, cross, lerp, range, scale, unit } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { LacingPattern } from '../patterns/pattern.js';
import type { FootSide, Lines } from '../upper/lines.js';
import { hook } from './hook.js';

/** Surface at an eyelet, per side, from the lowest pair to the highest. */
export interface EyeletRow {
  readonly kind: 'eyelet' | 'hook';
  /** s on the ridge between them. */
  readonly s: number;
  /** Distance of each from the ridge, mm. */
  readonly away: number;
  readonly lateral: SurfacePoint;
  readonly medial: SurfacePoint;
}

/** The rows of a lacing; `hooks` of the upper ones are hooks. */
export function placeEyelets(
  last: Last,
  lines: Pick<Lines, 'facing' | 'gap'>,
  lacing: LacingPattern,
  hooks = 0,
): EyeletRow[] {
  return range(lacing.pairs - 1).map((k, row) => {
    const up = lerp(lacing.from, lacing.to, k);
    const s = lines.facing(up);
    const away = lines.gap(up, 1) + lacing.inset;
    const at = (side: FootSide): SurfacePoint => {
      const f = last.at(s, last.beside(s, side * away));
      return { ...f, p: add(f.p, f.n, lacing.lift ?? 0) };
    };
    return { kind: row >= lacing.pairs - hooks ? 'hook' : 'eyelet', s, away, lateral: at(1), medial: at(-1) };
  });
}

/** Radii of hole and flange, mm. */
const HOLE = 1.5;
const FLANGE = 2.5;

/** A ring from its rim over to the dark hole: radius, height, lean of the normal, openness. */
const RING = [
  [FLANGE, -0.15, 1.2, 0.6],
  [FLANGE - 0.05, 0.16, 0.9, 0.9],
  [FLANGE - 0.3, 0.32, 0.3, 1],
  [HOLE + 0.25, 0.32, -0.3, 1],
  [HOLE, 0.12, -1, 0.6],
  [HOLE - 0.1, -0.6, -1.4, 0.15],
  [0.01, -0.7, 0, 0.02],
] as const;

/** Flat rolled metal rings with a dark hole, and hooks. */
export function buildEyelets(rows: readonly EyeletRow[]): MeshBuilder {
  const mesh = new MeshBuilder('eyelets');
  for (const row of rows) {
    if (row.kind === 'hook') {
      hook(mesh, row.lateral, 1);
      hook(mesh, row.medial, -1);
      continue;
    }
    for (const f of [row.lateral, row.medial]) {
      const side = unit(f.dv);
      const front = cross(f.n, side);
      mesh.grid(
        RING.map(([r, height, lean, open]) =>
          range(18, 0, 2 * Math.PI).map((a): Vertex => {
            const out = add(scale(side, Math.cos(a)), front, Math.sin(a));
            return {
              p: add(add(f.p, out, r), f.n, height),
              n: unit(add(scale(f.n, Math.cos(lean)), out, Math.sin(lean))),
              uv: [r * Math.cos(a), r * Math.sin(a)],
              open,
            };
          }),
        ),
      );
    }
  }
  return mesh;
}
