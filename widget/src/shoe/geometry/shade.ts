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
  const cells = new Map<number, number[]>();
  const cell = (x: number): number => Math.floor(x / radius) + 512;
  // Every point stands in its own and all neighbouring cells, so that a vertex looks into one only.
  for (const [px, py, pz] of points) {
    const at = (cell(px) * 1024 + cell(py)) * 1024 + cell(pz);
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        for (let k = -1; k <= 1; k++) {
          const key = at + (i * 1024 + j) * 1024 + k;
          const list = cells.get(key);
          if (list) list.push(px, py, pz);
          else cells.set(key, [px, py, pz]);
        }
  }
  const light = (x: number, y: number, z: number): number => {
    const near = cells.get((cell(x) * 1024 + cell(y)) * 1024 + cell(z));
    if (!near) return 1;
    let least = radius * radius;
    for (let i = 0; i < near.length; i += 3) {
      const dx = near[i]! - x;
      const dy = near[i + 1]! - y;
      const dz = near[i + 2]! - z;
      const apart = dx * dx + dy * dy + dz * dz;
      if (apart < least) least = apart;
    }
    const k = 1 - Math.sqrt(least) / radius;
    return 1 - strength * k * k * (3 - 2 * k);
  };
  for (const mesh of meshes) mesh.dim(light);
}
