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
export function shade(meshes: readonly MeshBuilder[], { points, radius, strength }: Caster): void {
  const cells = new Map<number, Vec[]>();
  const cell = (x: number): number => Math.floor(x / radius) + 512;
  const key = (i: number, j: number, k: number): number => (i * 1024 + j) * 1024 + k;
  // Every point stands in its own and all neighbouring cells, so that a vertex looks into one only.
  for (const p of points) {
    const [x, y, z] = [cell(p[0]), cell(p[1]), cell(p[2])];
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        for (let k = -1; k <= 1; k++) {
          const at = key(x + i, y + j, z + k);
          const list = cells.get(at);
          if (list) list.push(p);
          else cells.set(at, [p]);
        }
  }
  for (const mesh of meshes) {
    mesh.dim((x, y, z) => {
      const near = cells.get(key(cell(x), cell(y), cell(z)));
      if (!near) return 1;
      let least = radius * radius;
      for (const p of near) least = Math.min(least, (p[0] - x) ** 2 + (p[1] - y) ** 2 + (p[2] - z) ** 2);
      const k = 1 - Math.sqrt(least) / radius;
      return 1 - strength * k * k * (3 - 2 * k);
    });
  }
}
