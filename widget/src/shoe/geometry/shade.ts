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
export function shade(meshes: readonly MeshBuilder[], caster: Caster): void {
  if (caster.points.length === 0) return;
  const cells = new Shade(caster);
  for (const mesh of meshes) mesh.dim(cells);
}

const NONE = -1;

/** The shade of a caster: space in cells as wide as its radius, each with the points in it and all around it. */
export class Shade {
  readonly #radius: number;
  readonly #strength: number;
  /** x, y, z of the points. */
  readonly #points: Float64Array;
  /** Corner of the first cell, and how many cells there are each way. */
  readonly #corner: Float64Array;
  readonly #cells: Int32Array;
  /** The first entry of each cell, and the one after each entry; entry i is of point i modulo their number. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  constructor({ points, radius, strength }: Caster) {
    this.#radius = radius;
    this.#strength = strength;
    this.#points = new Float64Array(3 * points.length);
    this.#corner = new Float64Array(3);
    this.#cells = new Int32Array(3);
    for (let i = 0; i < points.length; i++) this.#points.set(points[i]!, 3 * i);
    for (let axis = 0; axis < 3; axis++) {
      const along = points.map((p) => p[axis]!);
      const low = Math.min(...along);
      // One cell more on each side: no vertex beyond it is near enough.
      this.#corner[axis] = low - radius;
      this.#cells[axis] = Math.floor((Math.max(...along) - low) / radius) + 3;
    }
    this.#first = new Int32Array(this.#cells[0]! * this.#cells[1]! * this.#cells[2]!).fill(NONE);
    this.#next = new Int32Array(27 * points.length);
    for (let i = 0; i < points.length; i++) this.#enter(i);
  }

  /** The part of the light that reaches a place. */
  light(x: number, y: number, z: number): number {
    const i = this.#along(x, 0);
    const j = this.#along(y, 1);
    const k = this.#along(z, 2);
    if (i < 0 || j < 0 || k < 0 || i >= this.#cells[0]! || j >= this.#cells[1]! || k >= this.#cells[2]!) return 1;
    const least = this.#nearest(this.#cell(i, j, k), x, y, z);
    if (least >= this.#radius) return 1;
    const near = 1 - least / this.#radius;
    return 1 - this.#strength * near * near * (3 - 2 * near);
  }

  /** Distance of the nearest point among those of a cell, mm. */
  #nearest(cell: number, x: number, y: number, z: number): number {
    const p = this.#points;
    let least = Infinity;
    for (let entry = this.#first[cell]!; entry !== NONE; entry = this.#next[entry]!) {
      const at = (3 * entry) % p.length;
      const dx = p[at]! - x;
      const dy = p[at + 1]! - y;
      const dz = p[at + 2]! - z;
      least = Math.min(least, dx * dx + dy * dy + dz * dz);
    }
    return Math.sqrt(least);
  }

  /** Enters a point in its cell and all around it, so that a vertex looks into one only. */
  #enter(point: number): void {
    const i = this.#along(this.#points[3 * point]!, 0);
    const j = this.#along(this.#points[3 * point + 1]!, 1);
    const k = this.#along(this.#points[3 * point + 2]!, 2);
    for (let around = 0; around < 27; around++) {
      const cell = this.#cell(
        i - 1 + (around % 3),
        j - 1 + (Math.floor(around / 3) % 3),
        k - 1 + Math.floor(around / 9),
      );
      const entry = around * (this.#points.length / 3) + point;
      this.#next[entry] = this.#first[cell]!;
      this.#first[cell] = entry;
    }
  }

  #along(x: number, axis: 0 | 1 | 2): number {
    return Math.floor((x - this.#corner[axis]!) / this.#radius);
  }

  #cell(i: number, j: number, k: number): number {
    return (i * this.#cells[1]! + j) * this.#cells[2]! + k;
  }
}
