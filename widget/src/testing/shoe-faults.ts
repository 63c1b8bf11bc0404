/** What can be wrong with the geometry of a shoe, found in one pass over its arrays. */
import type { ShoeMesh, ShoeModel } from '../shoe/model.js';

/** Triangles of less than this area are none, mm². */
const LEAST_AREA = 1e-5;

/**
 * How much of a mesh may lie double, as a share of its area: in the point of the toe under the welt, at tight corners,
 * inside the knot.
 */
const FOLDED = 0.006;
const FOLDED_CORD = 0.015;
/** Cords, and the lining, which turns under the corners of flaps. */
const CORDS = new Set(['laces', 'tassel', 'buckle', 'lining']);

/** Sentences, none for a sound mesh. */
export function meshFaults(mesh: ShoeMesh): string[] {
  const { zone, positions, normals, uvs, occlusion, indices } = mesh;
  const count = positions.length / 3;
  const faults: string[] = [];
  if (normals.length !== 3 * count || uvs.length !== 2 * count || occlusion.length !== count) {
    faults.push(`${zone}: its arrays are not of one length`);
  }
  for (const [name, array] of Object.entries({ positions, normals, uvs })) {
    for (let i = 0; i < array.length; i++) {
      if (Number.isFinite(array[i])) continue;
      faults.push(`${zone}: ${name} has ${array[i]}`);
      break;
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const size = Math.sqrt(normals[i]! ** 2 + normals[i + 1]! ** 2 + normals[i + 2]! ** 2);
    if (Math.abs(size - 1) < 1e-3) continue;
    faults.push(`${zone}: a normal is ${size} long`);
    break;
  }
  let flat = 0;
  let inverted = 0;
  let whole = 0;
  const areas = new Float32Array(indices.length / 3);
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
    if (a >= positions.length || b >= positions.length || c >= positions.length) {
      faults.push(`${zone}: a triangle names a vertex that is not there`);
      break;
    }
    const ux = positions[b]! - positions[a]!;
    const uy = positions[b + 1]! - positions[a + 1]!;
    const uz = positions[b + 2]! - positions[a + 2]!;
    const vx = positions[c]! - positions[a]!;
    const vy = positions[c + 1]! - positions[a + 1]!;
    const vz = positions[c + 2]! - positions[a + 2]!;
    const x = uy * vz - uz * vy;
    const y = uz * vx - ux * vz;
    const z = ux * vy - uy * vx;
    const area = Math.sqrt(x * x + y * y + z * z) / 2;
    areas[t / 3] = area;
    whole += area;
    if (area < LEAST_AREA) flat++;
    const way =
      x * (normals[a]! + normals[b]! + normals[c]!) +
      y * (normals[a + 1]! + normals[b + 1]! + normals[c + 1]!) +
      z * (normals[a + 2]! + normals[b + 2]! + normals[c + 2]!);
    if (way <= 0) inverted++;
  }
  if (flat) faults.push(`${zone}: ${flat} triangles have no area`);
  if (inverted) faults.push(`${zone}: ${inverted} triangles face away from their normals`);
  const share = folded(indices, areas) / whole;
  if (share > (CORDS.has(zone) ? FOLDED_CORD : FOLDED)) {
    faults.push(`${zone}: ${(100 * share).toFixed(2)} % of it lies double`);
  }
  const longest = torn(mesh);
  if (longest > 0) faults.push(`${zone}: an edge is ${longest.toFixed(1)} mm long where its grain is laid flat`);
  return faults;
}

/** An edge may be so many times and so many mm longer on the flat than on the shoe: grain beyond that is smeared. */
const STRETCH = { times: 3, more: 9 };

/** The longest edge on the flat that is far longer there than on the shoe, mm; 0 if there is none. */
function torn({ positions, uvs, indices }: ShoeMesh): number {
  let longest = 0;
  for (let t = 0; t < indices.length; t++) {
    const a = indices[t]!;
    const b = indices[t % 3 === 2 ? t - 2 : t + 1]!;
    const flat = Math.hypot(uvs[2 * a]! - uvs[2 * b]!, uvs[2 * a + 1]! - uvs[2 * b + 1]!);
    if (flat <= Math.max(longest, STRETCH.more)) continue;
    const x = positions[3 * a]! - positions[3 * b]!;
    const y = positions[3 * a + 1]! - positions[3 * b + 1]!;
    const z = positions[3 * a + 2]! - positions[3 * b + 2]!;
    if (flat > STRETCH.times * Math.sqrt(x * x + y * y + z * z) + STRETCH.more) longest = flat;
  }
  return longest;
}

/** Slots of the table of edges: a power of two, at most half full with 150 000 triangles in one mesh. */
const SLOTS = 1 << 20;
const from = new Int32Array(SLOTS);
const to = new Int32Array(SLOTS);
const owner = new Int32Array(SLOTS);

/** Area that lies double: winding follows the normals, so a fold is an edge that two triangles run through one way. */
function folded(indices: Uint32Array, areas: Float32Array): number {
  from.fill(-1);
  let sum = 0;
  for (let t = 0; t < indices.length; t++) {
    const a = indices[t]!;
    const b = indices[t % 3 === 2 ? t - 2 : t + 1]!;
    let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) & (SLOTS - 1);
    while (from[slot] !== -1 && (from[slot] !== a || to[slot] !== b)) slot = (slot + 1) & (SLOTS - 1);
    const triangle = (t / 3) | 0;
    if (from[slot] === -1) {
      from[slot] = a;
      to[slot] = b;
      owner[slot] = triangle;
    } else {
      sum += Math.min(areas[owner[slot]!]!, areas[triangle]!);
    }
  }
  return sum;
}

/** Vertices of one mesh in cubes of space, to look for what lies near. */
class Nearby {
  readonly #cells = new Map<number, number[]>();
  constructor(
    private readonly mesh: ShoeMesh,
    private readonly size: number,
  ) {
    const { positions } = mesh;
    for (let i = 0; i < positions.length; i += 3) {
      const key = this.#key(positions[i]!, positions[i + 1]!, positions[i + 2]!, 0, 0, 0);
      const list = this.#cells.get(key);
      if (list) list.push(i);
      else this.#cells.set(key, [i]);
    }
  }
  #key(x: number, y: number, z: number, i: number, j: number, k: number): number {
    const cell = (v: number): number => Math.floor(v / this.size) + 512;
    return ((cell(x) + i) * 1024 + cell(y) + j) * 1024 + cell(z) + k;
  }
  /** How high the surface lies over a point along a normal where it faces the same way, mm; undefined if not near. */
  above(
    p: readonly [number, number, number],
    n: readonly [number, number, number],
    beside: number,
  ): number | undefined {
    const { positions, normals } = this.mesh;
    let best = beside * beside;
    let height: number | undefined;
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        for (let k = -1; k <= 1; k++) {
          for (const at of this.#cells.get(this.#key(p[0], p[1], p[2], i, j, k)) ?? []) {
            const d = [positions[at]! - p[0], positions[at + 1]! - p[1], positions[at + 2]! - p[2]] as const;
            if (normals[at]! * n[0] + normals[at + 1]! * n[1] + normals[at + 2]! * n[2] < 0.96) continue;
            const up = d[0] * n[0] + d[1] * n[1] + d[2] * n[2];
            const apart = d[0] ** 2 + d[1] ** 2 + d[2] ** 2 - up * up;
            if (apart >= best) continue;
            best = apart;
            height = up;
          }
        }
    return height;
  }
}

/** How much of `under` stands out through `over` where the one lies on the other, as a share of what is covered. */
export function standsThrough(model: ShoeModel, over: string, under: string): number {
  const [upper, lower] = [over, under].map((zone) => model.meshes.find((mesh) => mesh.zone === zone)!);
  const near = new Nearby(upper!, 2.5);
  const { positions, normals } = lower!;
  let covered = 0;
  let through = 0;
  for (let i = 0; i < positions.length; i += 3) {
    const height = near.above(
      [positions[i]!, positions[i + 1]!, positions[i + 2]!],
      [normals[i]!, normals[i + 1]!, normals[i + 2]!],
      0.8,
    );
    if (height === undefined) continue;
    covered++;
    if (height < -0.3) through++;
  }
  return covered ? through / covered : 0;
}
