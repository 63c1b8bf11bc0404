/** A crude shoe-like body for the picture tool while there is no generator: vamp, quarters, welt, outsole, heel. */
import type { ShoeMesh, ShoeModel, ZoneAnchor } from '../src/shoe/model.js';

type Point = [number, number, number];

export function standIn(): ShoeModel {
  const outline = (x: number) => {
    const t = (x + 150) / 300;
    return 28 + 20 * Math.sin(Math.PI * Math.min(1, t * 0.9 + 0.1)) ** 0.8 * (0.6 + 0.6 * t);
  };
  const end = (x: number) => Math.sqrt(Math.max(0, 1 - Math.abs(x / 150) ** 6));
  const half = (x: number) => outline(x) * end(x);
  const top = (x: number) => (18 + 50 / (1 + Math.exp((x - 20) / 26)) + 24 * end(x)) * (0.35 + 0.65 * end(x));
  const upper =
    (x0: number, x1: number) =>
    (u: number, v: number): Point => {
      const x = x0 + (x1 - x0) * u;
      const a = Math.PI * v;
      const c = Math.cos(a);
      return [x, 24 + top(x) * Math.sin(a) ** 0.8, Math.sign(c) * Math.abs(c) ** 0.7 * half(x)];
    };
  const slab =
    (grow: number, y0: number, y1: number, x0: number, x1: number) =>
    (u: number, v: number): Point => {
      const a = Math.PI * 2 * u;
      const x = (x0 + x1) / 2 + ((x1 - x0) / 2 + grow) * Math.sign(Math.cos(a)) * Math.abs(Math.cos(a)) ** 0.6;
      const z =
        Math.sign(Math.sin(a)) *
        Math.abs(Math.sin(a)) ** 0.9 *
        (half(Math.max(-149, Math.min(149, x * 0.985))) + grow + 2);
      const ring = v < 0.3 ? v / 0.3 : v > 0.7 ? (1 - v) / 0.3 : 1;
      const y = v < 0.3 ? y1 : v > 0.7 ? y0 : y1 + ((y0 - y1) * (v - 0.3)) / 0.4;
      return [x * (0.02 + 0.98 * ring), y, z * (0.02 + 0.98 * ring)];
    };
  const meshes = [
    grid('vamp', 60, 40, upper(0, 149.9)),
    grid('quarters', 60, 40, upper(-149.9, 0)),
    grid('welt', 160, 24, slab(6, 20, 24, -150, 150)),
    grid('outsole', 160, 24, slab(5, 14, 20, -150, 150)),
    grid('heel', 120, 24, slab(3, 0, 14, -150, -80)),
  ];
  const footprint = new Float32Array(128);
  for (let i = 0; i < 64; i++) {
    const a = (i / 64) * Math.PI * 2;
    const x = 152 * Math.cos(a);
    footprint[i * 2] = x;
    footprint[i * 2 + 1] = Math.sin(a) * 48;
  }
  const anchors = new Map<string, ZoneAnchor>([
    ['vamp', { centre: [90, 60, 20], normal: [0.4, 0.6, 0.7], radius: 60 }],
    ['heel', { centre: [-120, 10, 0], normal: [-0.8, 0, 0.5], radius: 40 }],
  ]);
  return { meshes, bounds: { min: [-156, 0, -56], max: [156, 115, 56] }, footprint, anchors };
}

function grid(zone: string, columns: number, rows: number, at: (u: number, v: number) => Point): ShoeMesh {
  const count = (columns + 1) * (rows + 1);
  const positions = new Float32Array(count * 3);
  const normals = new Float32Array(count * 3);
  const uvs = new Float32Array(count * 2);
  const indices: number[] = [];
  for (let j = 0, i = 0; j <= rows; j++) {
    for (let k = 0; k <= columns; k++, i++) {
      const p = at(k / columns, j / rows);
      positions.set(p, i * 3);
      // Lengths along the grid stand for millimetres on the surface.
      const back = k > 0 ? at((k - 1) / columns, j / rows) : p;
      const below = j > 0 ? at(k / columns, (j - 1) / rows) : p;
      const length = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
      uvs[i * 2] = (k > 0 ? uvs[i * 2 - 2]! : 0) + length(p, back);
      uvs[i * 2 + 1] = (j > 0 ? uvs[(i - columns - 1) * 2 + 1]! : 0) + length(p, below);
      if (j < rows && k < columns) {
        const w = columns + 1;
        indices.push(i, i + 1, i + w, i + 1, i + w + 1, i + w);
      }
    }
  }
  // Outside is away from the body's axis; triangles and normals follow.
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
    const e = [0, 1, 2].map((i) => positions[b + i]! - positions[a + i]!) as Point;
    const f = [0, 1, 2].map((i) => positions[c + i]! - positions[a + i]!) as Point;
    let n: Point = [e[1] * f[2] - e[2] * f[1], e[2] * f[0] - e[0] * f[2], e[0] * f[1] - e[1] * f[0]];
    const inner = zone === 'vamp' || zone === 'quarters' ? 40 : zone === 'heel' ? 7 : zone === 'outsole' ? 17 : 22;
    const out = n[0] * positions[a]! * 0.1 + n[1] * (positions[a + 1]! - inner) * 4 + n[2] * positions[a + 2]!;
    if (out < 0) {
      [indices[t + 1], indices[t + 2]] = [indices[t + 2]!, indices[t + 1]!];
      n = [-n[0], -n[1], -n[2]];
    }
    for (const v of [a, b, c]) for (let i = 0; i < 3; i++) normals[v + i]! += n[i]!;
  }
  for (let v = 0; v < count; v++) {
    const l = Math.hypot(normals[v * 3]!, normals[v * 3 + 1]!, normals[v * 3 + 2]!) || 1;
    for (let i = 0; i < 3; i++) normals[v * 3 + i]! /= l;
  }
  return {
    zone,
    positions,
    normals,
    uvs,
    occlusion: new Uint8Array(count).fill(255),
    indices: Uint32Array.from(indices),
  };
}
