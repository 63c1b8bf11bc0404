import type { ShoeMesh } from '../model.js';
import type { Shade } from './shade.js';
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

/** A place with three directions of its own. */
export interface Frame {
  readonly p: Vec;
  readonly x: Vec;
  readonly y: Vec;
  readonly z: Vec;
}

/** Vertices that there is room for at first, and indices. */
const ROOM = { vertices: 2000, indices: 6000 } as const;

/** A longer array with the same numbers. */
function grown<T extends Float32Array | Uint32Array | Uint8Array>(array: T, length: number): T {
  const longer = new (array.constructor as new (length: number) => T)(length);
  longer.set(array);
  return longer;
}

/** Collects the triangles of one zone. */
export class MeshBuilder {
  readonly zone: string;
  #room: number = ROOM.vertices;
  #size = 0;
  #positions = new Float32Array(3 * ROOM.vertices);
  #normals = new Float32Array(3 * ROOM.vertices);
  #uvs = new Float32Array(2 * ROOM.vertices);
  #open = new Float32Array(ROOM.vertices);
  /** Made for the first vertex that shows some of the inside of its material. */
  #cut: Uint8Array | undefined;
  #corners = 0;
  #indices = new Uint32Array(ROOM.indices);

  constructor(zone: string) {
    this.zone = zone;
  }

  /** How many vertices there are. */
  get size(): number {
    return this.#size;
  }

  /** Adds a vertex and answers its number. */
  vertex(p: Vec, n: Vec, u: number, v: number, open: number): number {
    return this.put(p[0], p[1], p[2], n[0], n[1], n[2], u, v, open);
  }

  /** The same in plain numbers. */
  put(x: number, y: number, z: number, nx: number, ny: number, nz: number, u: number, v: number, open: number): number {
    if (this.#size === this.#room) this.#grow();
    const at = this.#size++;
    const positions = this.#positions;
    positions[3 * at] = x;
    positions[3 * at + 1] = y;
    positions[3 * at + 2] = z;
    const normals = this.#normals;
    normals[3 * at] = nx;
    normals[3 * at + 1] = ny;
    normals[3 * at + 2] = nz;
    this.#uvs[2 * at] = u;
    this.#uvs[2 * at + 1] = v;
    this.#open[at] = open;
    return at;
  }

  /** Adds a vertex that lies so many mm from a frame's place along its directions; the normal likewise, of any length. */
  vertexIn(
    { p, x, y, z }: Frame,
    dx: number,
    dy: number,
    dz: number,
    nx: number,
    ny: number,
    nz: number,
    u: number,
    v: number,
    open: number,
  ): number {
    const ax = x[0] * nx + y[0] * ny + z[0] * nz;
    const ay = x[1] * nx + y[1] * ny + z[1] * nz;
    const az = x[2] * nx + y[2] * ny + z[2] * nz;
    const size = Math.sqrt(ax * ax + ay * ay + az * az);
    return this.put(
      p[0] + x[0] * dx + y[0] * dy + z[0] * dz,
      p[1] + x[1] * dx + y[1] * dy + z[1] * dz,
      p[2] + x[2] * dx + y[2] * dy + z[2] * dz,
      ax / size,
      ay / size,
      az / size,
      u,
      v,
      open,
    );
  }

  /** Adds many vertices: x, y, z of points and normals, u and v, and openness; answers the number of the first. */
  addAll(points: Float64Array, normals: Float64Array, uvs: Float64Array, open: Float64Array): number {
    const first = this.#size;
    while (first + open.length > this.#room) this.#grow();
    this.#size += open.length;
    this.#positions.set(points, 3 * first);
    this.#normals.set(normals, 3 * first);
    this.#uvs.set(uvs, 2 * first);
    this.#open.set(open, first);
    return first;
  }

  /** Says how much of the inside of the material is seen at vertices from `first` on, 0 … 1. */
  cuts(first: number, amounts: Float64Array): void {
    if (amounts.every((amount) => amount === 0)) return;
    this.#cut ??= new Uint8Array(this.#room);
    this.#cut.set(inBytes(amounts, amounts.length), first);
  }

  /** Joins vertices from `first` on, row by row, to a sheet. */
  sheet(first: number, rows: number, columns: number): void {
    const most = this.#corners + 6 * (rows - 1) * (columns - 1);
    if (most > this.#indices.length) this.#indices = grown(this.#indices, 2 * most);
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
    const first = this.#size;
    for (const row of rows) for (const { p, n, uv, open } of row) this.vertex(p, n, uv[0], uv[1], open);
    this.sheet(first, rows.length, rows[0]!.length);
  }

  /** Multiplies the openness of every vertex by the part of the light that reaches it. */
  dim(shade: Shade): void {
    const p = this.#positions;
    const open = this.#open;
    for (let i = 0; i < this.#size; i++) open[i] = open[i]! * shade.light(p[3 * i]!, p[3 * i + 1]!, p[3 * i + 2]!);
  }

  build(): ShoeMesh {
    const size = this.#size;
    return {
      zone: this.zone,
      positions: this.#positions.slice(0, 3 * size),
      normals: this.#normals.slice(0, 3 * size),
      uvs: this.#uvs.slice(0, 2 * size),
      occlusion: inBytes(this.#open, size),
      ...(this.#cut && { cut: this.#cut.slice(0, size) }),
      indices: this.#indices.slice(0, this.#corners),
    };
  }

  #grow(): void {
    this.#room *= 2;
    this.#positions = grown(this.#positions, 3 * this.#room);
    this.#normals = grown(this.#normals, 3 * this.#room);
    this.#uvs = grown(this.#uvs, 2 * this.#room);
    this.#open = grown(this.#open, this.#room);
    if (this.#cut) this.#cut = grown(this.#cut, this.#room);
  }

  /** Adds a triangle, turned so that it faces the way of its normals; one without area is left out. */
  #triangle(a: number, b: number, c: number): void {
    const p = this.#positions;
    const n = this.#normals;
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
    const at = this.#corners;
    this.#corners += 3;
    const out = this.#indices;
    out[at] = a;
    out[at + 1] = way >= 0 ? b : c;
    out[at + 2] = way >= 0 ? c : b;
  }
}

/** Parts of 1 in bytes. */
function inBytes(parts: Float32Array | Float64Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let i = 0; i < size; i++) bytes[i] = Math.round(255 * Math.min(1, Math.max(0, parts[i]!)));
  return bytes;
}
