import type { MeshBuilder } from './mesh-builder.js';
import type { Vec } from './vec.js';

/** Something that lies close over other parts and keeps the light from them. */
export interface Caster {
  readonly points: readonly Vec[];
  /** How far its shade reaches, mm. */
  readonly radius: number;
  /** How dark it is in contact, 0 … 1. */
  readonly strength: number;
}

/** Darkens every vertex near the caster's points, fading smoothly to its radius. */
export function shade(mesh: MeshBuilder, { points, radius, strength }: Caster): void {
  const cells = new Map<string, Vec[]>();
  const key = (x: number, y: number, z: number): string => `${x},${y},${z}`;
  const cell = (x: number): number => Math.floor(x / radius);
  for (const p of points) {
    const k = key(cell(p[0]), cell(p[1]), cell(p[2]));
    const list = cells.get(k);
    if (list) list.push(p);
    else cells.set(k, [p]);
  }
  mesh.dim((x, y, z) => {
    let near = radius * radius;
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        for (let k = -1; k <= 1; k++)
          for (const p of cells.get(key(cell(x) + i, cell(y) + j, cell(z) + k)) ?? []) {
            near = Math.min(near, (p[0] - x) ** 2 + (p[1] - y) ** 2 + (p[2] - z) ** 2);
          }
    const k = 1 - Math.sqrt(near) / radius;
    return 1 - strength * k * k * (3 - 2 * k);
  });
}
