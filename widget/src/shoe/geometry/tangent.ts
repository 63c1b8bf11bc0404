import type { Sample, SurfacePoint } from './patch.js';
import { dot, type Vec } from './vec.js';

/** A step along both parameters of a surface. */
type Step = readonly [u: number, v: number];

/** The step that goes a way in the tangent plane: u · du + v · dv = way. */
export const tangentStep = ({ du, dv }: SurfacePoint, way: Vec): Step =>
  solve(dot(du, du), dot(du, dv), dot(dv, dv), dot(way, du), dot(way, dv));

/** The same at a sample, in plain numbers. */
export function stepAtSample(f: Sample, x: number, y: number, z: number): Step {
  const ux = f[3]!;
  const uy = f[4]!;
  const uz = f[5]!;
  const vx = f[6]!;
  const vy = f[7]!;
  const vz = f[8]!;
  return solve(
    ux * ux + uy * uy + uz * uz,
    ux * vx + uy * vy + uz * vz,
    vx * vx + vy * vy + vz * vz,
    x * ux + y * uy + z * uz,
    x * vx + y * vy + z * vz,
  );
}

/** Solves the normal equations from the products of du, dv and the way. */
const solve = (uu: number, uv: number, vv: number, eu: number, ev: number): Step => {
  const det = uu * vv - uv * uv || 1e-9;
  return [(eu * vv - ev * uv) / det, (ev * uu - eu * uv) / det];
};
