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
  if (points.length === 0) return;
  const { from, size, cells } = cellsOf(points, radius);
  const [fromX, fromY, fromZ] = from;
  const [long, high, wide] = size;
  const light = (x: number, y: number, z: number): number => {
    // Most of a shoe lies nowhere near: that is found out first.
    const i = Math.floor((x - fromX) / radius);
    if (!(i >= 0 && i < long)) return 1;
    const j = Math.floor((y - fromY) / radius);
    if (!(j >= 0 && j < high)) return 1;
    const k = Math.floor((z - fromZ) / radius);
    if (!(k >= 0 && k < wide)) return 1;
    const near = cells[(i * high + j) * wide + k];
    if (!near) return 1;
    const depth = 1 - Math.sqrt(nearest(near, x, y, z, radius * radius)) / radius;
    return 1 - strength * depth * depth * (3 - 2 * depth);
  };
  for (const mesh of meshes) mesh.dim(light);
}

interface Cells {
  /** Corner of the first cell, mm. */
  readonly from: Vec;
  /** How many there are along x, y and z. */
  readonly size: readonly [number, number, number];
  /** The points in and around each cell, x, y, z after one another, cells along z fastest; nothing where there are none. */
  readonly cells: readonly (number[] | undefined)[];
}

/** Square of the way to the nearest of the points, x, y, z after one another, or `most`. */
function nearest(points: readonly number[], x: number, y: number, z: number, most: number): number {
  let least = most;
  for (let at = 0; at < points.length; at += 3) {
    const dx = points[at]! - x;
    const dy = points[at + 1]! - y;
    const dz = points[at + 2]! - z;
    const apart = dx * dx + dy * dy + dz * dz;
    if (apart < least) least = apart;
  }
  return least;
}

/**
 * The points by cells as wide as the shade reaches. Every point stands in its own and all neighbouring cells, so that a
 * vertex looks into one only.
 */
function cellsOf(points: readonly Vec[], radius: number): Cells {
  const low = [0, 1, 2].map((axis) => points.reduce((least, p) => Math.min(least, p[axis]!), Number.POSITIVE_INFINITY));
  const most = [0, 1, 2].map((axis) => points.reduce((most, p) => Math.max(most, p[axis]!), Number.NEGATIVE_INFINITY));
  const from = low.map((least) => least - radius) as unknown as Vec;
  const size = most.map((x, axis) => Math.floor((x - from[axis]!) / radius) + 2);
  const [long, high, wide] = size as [number, number, number];
  const cells: (number[] | undefined)[] = new Array(long * high * wide);
  for (const [x, y, z] of points) {
    const i = Math.floor((x - from[0]) / radius);
    const j = Math.floor((y - from[1]) / radius);
    const k = Math.floor((z - from[2]) / radius);
    for (let a = i - 1; a <= i + 1; a++) {
      for (let b = j - 1; b <= j + 1; b++) {
        const row = (a * high + b) * wide;
        for (let c = row + k - 1; c <= row + k + 1; c++) {
          const list = cells[c];
          if (list) list.push(x, y, z);
          else cells[c] = [x, y, z];
        }
      }
    }
  }
  return { from, size: [long, high, wide], cells };
}
