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

/** Collects the triangles of one zone. */
export class MeshBuilder {
  readonly zone: string;
  readonly #positions: number[] = [];
  readonly #normals: number[] = [];
  readonly #uvs: number[] = [];
  readonly #open: number[] = [];
  readonly #indices: number[] = [];

  constructor(zone: string) {
    this.zone = zone;
  }

  vertex({ p, n, uv, open }: Vertex): number {
    this.#positions.push(p[0], p[1], p[2]);
    this.#normals.push(n[0], n[1], n[2]);
    this.#uvs.push(uv[0], uv[1]);
    return this.#open.push(open) - 1;
  }

  /** Adds a triangle, turned so that it faces the way of its normals; one without area is left out. */
  triangle(a: number, b: number, c: number): void {
    const p = this.#positions;
    const n = this.#normals;
    const [i, j, k] = [3 * a, 3 * b, 3 * c];
    const [ax, ay, az] = [p[i]!, p[i + 1]!, p[i + 2]!];
    const [ux, uy, uz] = [p[j]! - ax, p[j + 1]! - ay, p[j + 2]! - az];
    const [vx, vy, vz] = [p[k]! - ax, p[k + 1]! - ay, p[k + 2]! - az];
    const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    if (x * x + y * y + z * z < 1e-9) return;
    const way =
      x * (n[i]! + n[j]! + n[k]!) + y * (n[i + 1]! + n[j + 1]! + n[k + 1]!) + z * (n[i + 2]! + n[j + 2]! + n[k + 2]!);
    if (way >= 0) this.#indices.push(a, b, c);
    else this.#indices.push(a, c, b);
  }

  /** Adds rows of vertices as a sheet. */
  grid(rows: readonly (readonly Vertex[])[]): void {
    const first = this.#open.length;
    const wide = rows[0]!.length;
    for (const row of rows) for (const v of row) this.vertex(v);
    for (let i = 0; i + 1 < rows.length; i++) {
      for (let j = 0; j + 1 < wide; j++) {
        const at = first + i * wide + j;
        this.triangle(at, at + 1, at + wide);
        this.triangle(at + 1, at + wide + 1, at + wide);
      }
    }
  }

  /** Multiplies the openness of every vertex by what `by` answers for its place. */
  dim(by: (x: number, y: number, z: number) => number): void {
    const p = this.#positions;
    for (let i = 0; i < this.#open.length; i++) this.#open[i]! *= by(p[3 * i]!, p[3 * i + 1]!, p[3 * i + 2]!);
  }

  build(): ShoeMesh {
    return {
      zone: this.zone,
      positions: new Float32Array(this.#positions),
      normals: new Float32Array(this.#normals),
      uvs: new Float32Array(this.#uvs),
      occlusion: Uint8Array.from(this.#open, (open) => Math.round(255 * Math.min(1, Math.max(0, open)))),
      indices: new Uint32Array(this.#indices),
    };
  }
}
