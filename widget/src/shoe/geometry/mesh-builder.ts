import type { ShoeMesh } from '../model.js';
import type { Vec } from './vec.js';

export interface Vertex {
  /** mm */
  readonly p: Vec;
  /** Unit normal. */
  readonly n: Vec;
  /** mm on the surface. */
  readonly uv: readonly [number, number];
  /** Openness to the light, 0 … 1. */
  readonly open: number;
}

/** A list of numbers that grows, without a boxed or copied number in between. */
class Numbers<T extends Float32Array | Uint32Array> {
  length = 0;
  data: T;
  constructor(private readonly make: (size: number) => T) {
    this.data = make(6000);
  }
  room(count: number): number {
    const at = this.length;
    this.length += count;
    if (this.length > this.data.length) {
      const grown = this.make(2 * this.length);
      grown.set(this.data);
      this.data = grown;
    }
    return at;
  }
}
const floats = (): Numbers<Float32Array> => new Numbers((size) => new Float32Array(size));

/** Collects the triangles of one zone. */
export class MeshBuilder {
  readonly zone: string;
  readonly #positions = floats();
  readonly #normals = floats();
  readonly #uvs = floats();
  readonly #open = floats();
  readonly #cut = new Map<number, number>();
  readonly #indices = new Numbers((size) => new Uint32Array(size));

  constructor(zone: string) {
    this.zone = zone;
  }

  /** How many vertices there are. */
  get size(): number {
    return this.#open.length;
  }

  /** Adds a vertex and answers its number. */
  vertex(p: Vec, n: Vec, u: number, v: number, open: number): number {
    return this.put(p[0], p[1], p[2], n[0], n[1], n[2], u, v, open);
  }

  /** The same in plain numbers. */
  put(x: number, y: number, z: number, nx: number, ny: number, nz: number, u: number, v: number, open: number): number {
    const i = this.#positions.room(3);
    const k = this.#normals.room(3);
    const t = this.#uvs.room(2);
    const o = this.#open.room(1);
    const positions = this.#positions.data;
    positions[i] = x;
    positions[i + 1] = y;
    positions[i + 2] = z;
    const normals = this.#normals.data;
    normals[k] = nx;
    normals[k + 1] = ny;
    normals[k + 2] = nz;
    this.#uvs.data[t] = u;
    this.#uvs.data[t + 1] = v;
    this.#open.data[o] = open;
    return o;
  }

  /** Says how much of the inside of the material is seen at a vertex, 0 … 1. */
  cut(vertex: number, amount: number): void {
    if (amount > 0) this.#cut.set(vertex, amount);
  }

  /** Gives the vertices from `first` on their u, v, mm. */
  lay(first: number, uvs: Float64Array): void {
    this.#uvs.data.set(uvs, 2 * first);
  }

  /** Joins vertices from `first` on, row by row, to a sheet. */
  sheet(first: number, rows: number, columns: number): void {
    for (let i = 0; i + 1 < rows; i++) {
      for (let j = 0; j + 1 < columns; j++) {
        const at = first + i * columns + j;
        this.#triangle(at, at + 1, at + columns);
        this.#triangle(at + 1, at + columns + 1, at + columns);
      }
    }
  }

  /** Adds rows of vertices as a sheet. */
  grid(rows: readonly (readonly Vertex[])[]): void {
    const first = this.#open.length;
    for (const row of rows) for (const { p, n, uv, open } of row) this.vertex(p, n, uv[0], uv[1], open);
    this.sheet(first, rows.length, rows[0]!.length);
  }

  /** Multiplies the openness of every vertex by what `by` answers for its place. */
  dim(by: (x: number, y: number, z: number) => number): void {
    const p = this.#positions.data;
    const open = this.#open.data;
    for (let i = 0; i < this.#open.length; i++) open[i]! *= by(p[3 * i]!, p[3 * i + 1]!, p[3 * i + 2]!);
  }

  build(): ShoeMesh {
    const occlusion = new Uint8Array(this.#open.length);
    for (let i = 0; i < occlusion.length; i++) {
      occlusion[i] = Math.round(255 * Math.min(1, Math.max(0, this.#open.data[i]!)));
    }
    let cut: Uint8Array | undefined;
    if (this.#cut.size > 0) {
      cut = new Uint8Array(occlusion.length);
      for (const [vertex, amount] of this.#cut) cut[vertex] = Math.round(255 * amount);
    }
    return {
      zone: this.zone,
      positions: this.#positions.data.slice(0, this.#positions.length),
      normals: this.#normals.data.slice(0, this.#normals.length),
      uvs: this.#uvs.data.slice(0, this.#uvs.length),
      occlusion,
      ...(cut && { cut }),
      indices: this.#indices.data.slice(0, this.#indices.length),
    };
  }

  /** Adds a triangle, turned so that it faces the way of its normals; one without area is left out. */
  #triangle(a: number, b: number, c: number): void {
    const p = this.#positions.data;
    const n = this.#normals.data;
    const i = 3 * a;
    const j = 3 * b;
    const k = 3 * c;
    const ux = p[j]! - p[i]!;
    const uy = p[j + 1]! - p[i + 1]!;
    const uz = p[j + 2]! - p[i + 2]!;
    const vx = p[k]! - p[i]!;
    const vy = p[k + 1]! - p[i + 1]!;
    const vz = p[k + 2]! - p[i + 2]!;
    const x = uy * vz - uz * vy;
    const y = uz * vx - ux * vz;
    const z = ux * vy - uy * vx;
    if (x * x + y * y + z * z < 1e-9) return;
    const way =
      x * (n[i]! + n[j]! + n[k]!) + y * (n[i + 1]! + n[j + 1]! + n[k + 1]!) + z * (n[i + 2]! + n[j + 2]! + n[k + 2]!);
    const at = this.#indices.room(3);
    const out = this.#indices.data;
    out[at] = a;
    out[at + 1] = way >= 0 ? b : c;
    out[at + 2] = way >= 0 ? c : b;
  }
}
