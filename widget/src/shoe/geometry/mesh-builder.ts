import type { ShoeMesh } from '../model.js';
import { add, cross, dot, length, sub, type Vec } from './vec.js';

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
  readonly #positions: number[] = [];
  readonly #normals: number[] = [];
  readonly #uvs: number[] = [];
  readonly #occlusion: number[] = [];
  readonly #indices: number[] = [];
  readonly zone: string;

  constructor(zone: string) {
    this.zone = zone;
  }

  vertex({ p, n, uv, open }: Vertex): number {
    this.#positions.push(...p);
    this.#normals.push(...n);
    this.#uvs.push(...uv);
    this.#occlusion.push(255 * Math.min(1, Math.max(0, open)));
    return this.#positions.length / 3 - 1;
  }

  /** Adds a triangle, turned so that it faces the way of its normals; one without area is left out. */
  triangle(a: number, b: number, c: number): void {
    const face = cross(sub(this.#at(b), this.#at(a)), sub(this.#at(c), this.#at(a)));
    if (length(face) < 1e-5) return;
    const way = add(add(this.#normal(a), this.#normal(b)), this.#normal(c));
    if (dot(face, way) >= 0) this.#indices.push(a, b, c);
    else this.#indices.push(a, c, b);
  }

  /** Adds rows of vertices as a sheet; `closed` joins the last row to the first. */
  grid(rows: readonly (readonly Vertex[])[], closed = false): void {
    const ids = rows.map((row) => row.map((v) => this.vertex(v)));
    const last = closed ? ids.length : ids.length - 1;
    for (let i = 0; i < last; i++) {
      const row = ids[i]!;
      const next = ids[(i + 1) % ids.length]!;
      for (let j = 0; j + 1 < row.length; j++) {
        this.triangle(row[j]!, row[j + 1]!, next[j]!);
        this.triangle(row[j + 1]!, next[j + 1]!, next[j]!);
      }
    }
  }

  /** Multiplies the openness of every vertex by what `by` answers for its place. */
  dim(by: (x: number, y: number, z: number) => number): void {
    const p = this.#positions;
    for (let i = 0; i < this.#occlusion.length; i++) {
      this.#occlusion[i]! *= by(p[3 * i]!, p[3 * i + 1]!, p[3 * i + 2]!);
    }
  }

  build(): ShoeMesh {
    return {
      zone: this.zone,
      positions: new Float32Array(this.#positions),
      normals: new Float32Array(this.#normals),
      uvs: new Float32Array(this.#uvs),
      occlusion: new Uint8Array(this.#occlusion),
      indices: new Uint32Array(this.#indices),
    };
  }

  #at(i: number): Vec {
    return [this.#positions[3 * i]!, this.#positions[3 * i + 1]!, this.#positions[3 * i + 2]!];
  }

  #normal(i: number): Vec {
    return [this.#normals[3 * i]!, this.#normals[3 * i + 1]!, this.#normals[3 * i + 2]!];
  }
}
