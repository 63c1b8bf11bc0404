import { clamp, type Vec } from './vec.js';

/** A point of a surface with its two tangents (per unit of each parameter) and its outward unit normal. */
export interface SurfacePoint {
  readonly p: Vec;
  readonly du: Vec;
  readonly dv: Vec;
  readonly n: Vec;
}

/** A surface point as twelve numbers: p, du, dv, n. Written into one array again and again, it costs no memory. */
export type Sample = Float64Array;

export const sampleOf = (): Sample => new Float64Array(12);

export interface Patch {
  /**
   * Writes the point at u, v. `turnU` and `turnV` (1 or −1) turn the tangents for a caller who counts u or v the other
   * way; the normal is `dv × du` with u as the patch counts it.
   */
  sample(u: number, v: number, turnU: number, turnV: number, out: Sample): void;
  /** One coordinate of the point alone, for searches. */
  coordinate(u: number, v: number, axis: 0 | 1 | 2): number;
}

/**
 * Uniform bicubic B-spline over a grid of control points, u and v in 0 … 1: curvature continuous everywhere, which
 * is what keeps reflections unbroken on leather. `control(i, j)` must answer for −1 … rows + 1 and −1 … columns + 1.
 */
export function bicubicPatch(rows: number, columns: number, control: (i: number, j: number) => Vec): Patch {
  const stride = columns + 3;
  const net = new Float64Array((rows + 3) * stride * 3);
  for (let i = -1; i <= rows + 1; i++)
    for (let j = -1; j <= columns + 1; j++) net.set(control(i, j), ((i + 1) * stride + j + 1) * 3);
  const bu = new Float64Array(8);
  const bv = new Float64Array(8);
  return {
    sample(u, v, turnU, turnV, out) {
      const i = basis(u * rows, rows, bu);
      const j = basis(v * columns, columns, bv);
      // Written out: this is where the time goes.
      let px = 0;
      let py = 0;
      let pz = 0;
      let ux = 0;
      let uy = 0;
      let uz = 0;
      let vx = 0;
      let vy = 0;
      let vz = 0;
      for (let a = 0; a < 4; a++) {
        let at = ((i + a) * stride + j) * 3;
        const wa = bu[a]!;
        const da = bu[a + 4]! * rows;
        for (let b = 0; b < 4; b++) {
          const x = net[at]!;
          const y = net[at + 1]!;
          const z = net[at + 2]!;
          at += 3;
          const wb = bv[b]!;
          const w = wa * wb;
          const wu = da * wb;
          const wv = wa * bv[b + 4]! * columns;
          px += w * x;
          py += w * y;
          pz += w * z;
          ux += wu * x;
          uy += wu * y;
          uz += wu * z;
          vx += wv * x;
          vy += wv * y;
          vz += wv * z;
        }
      }
      vx *= turnV;
      vy *= turnV;
      vz *= turnV;
      const nx = vy * uz - vz * uy;
      const ny = vz * ux - vx * uz;
      const nz = vx * uy - vy * ux;
      const size = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
      out[0] = px;
      out[1] = py;
      out[2] = pz;
      out[3] = ux * turnU;
      out[4] = uy * turnU;
      out[5] = uz * turnU;
      out[6] = vx * turnU;
      out[7] = vy * turnU;
      out[8] = vz * turnU;
      out[9] = nx / size;
      out[10] = ny / size;
      out[11] = nz / size;
    },
    coordinate(u, v, axis) {
      const i = basis(u * rows, rows, bu);
      const j = basis(v * columns, columns, bv);
      let sum = 0;
      for (let a = 0; a < 4; a++) {
        let at = ((i + a) * stride + j) * 3 + axis;
        let row = 0;
        for (let b = 0; b < 4; b++) {
          row += bv[b]! * net[at]!;
          at += 3;
        }
        sum += bu[a]! * row;
      }
      return sum;
    },
  };
}

/** Writes the four weights and their derivatives; answers the index of the first of the four control points. */
function basis(at: number, count: number, out: Float64Array): number {
  const i = Math.floor(clamp(at, 0, count - 1e-9));
  const t = at - i;
  const s = 1 - t;
  out[0] = (s * s * s) / 6;
  out[1] = (3 * t * t * t - 6 * t * t + 4) / 6;
  out[2] = (3 * s * s * s - 6 * s * s + 4) / 6;
  out[3] = (t * t * t) / 6;
  out[4] = -(s * s) / 2;
  out[5] = (3 * t * t - 4 * t) / 2;
  out[6] = -(3 * s * s - 4 * s) / 2;
  out[7] = (t * t) / 2;
  return i;
}
