/**
 * Light that reaches the shoe from a direction, already blurred for a roughness. Each softbox is a rectangle with
 * blurred edges, and a rectangle blurred by a Gaussian has a closed form, so nothing needs convolving: the whole
 * prefiltered environment costs a few tens of milliseconds on one thread, in any engine, and is the same everywhere.
 */
import { type Softbox, STUDIO, type Studio } from './lights.js';

/** A GGX lobe is a sharp core on a wide skirt; two Gaussians stand for it. Widths relative to alpha = roughness². */
const CORE = { width: 0.95, share: 0.76 } as const;
const SKIRT = { width: 2.6, share: 0.24 } as const;

interface PreparedBox {
  readonly box: Softbox;
  readonly axis: readonly [number, number, number];
  readonly right: readonly [number, number, number];
  readonly up: readonly [number, number, number];
}

export type Radiance = (x: number, y: number, z: number, roughness: number, out: Float32Array) => void;

/** Answers a function that writes linear RGB for a unit direction and a perceptual roughness into `out[0…2]`. */
export function studioRadiance(studio: Studio = STUDIO): Radiance {
  const boxes = studio.softboxes.map(prepare);
  const { ceiling, walls, floor } = studio;
  return (x, y, z, roughness, out) => {
    const alpha = roughness * roughness;
    // Walls brighten slowly to the ceiling; the floor meets them in an edge that is as soft as the lobe is wide.
    const rise = smooth(0, 1, y * 0.5 + 0.5 + 0.25 * alpha * (0.5 - y));
    const horizon = normalCdf(y / (0.16 + 0.9 * alpha));
    const lift = Math.max(0, y) * (1 - 0.4 * alpha) * rise;
    for (let c = 0; c < 3; c++) {
      const wall = walls[c]! + (ceiling[c]! - walls[c]!) * lift;
      out[c] = floor[c]! + (wall - floor[c]!) * horizon;
    }
    for (const { box, axis, right, up } of boxes) {
      const ahead = x * axis[0] + y * axis[1] + z * axis[2];
      if (ahead < -0.5) continue;
      const u = x * right[0] + y * right[1] + z * right[2];
      const v = x * up[0] + y * up[1] + z * up[2];
      // Sharp lobes see the box in perspective; behind 60° off its axis the projection runs away, so it is held.
      const scale = 1 / Math.max(ahead, 0.5);
      const pu = u * scale;
      const pv = v * scale;
      const core = lit(pu, pv, box, alpha * CORE.width);
      const skirt = lit(pu, pv, box, alpha * SKIRT.width);
      const facing = smooth(-0.35, 0.3, ahead);
      const light = box.intensity * facing * (core * CORE.share + skirt * SKIRT.share);
      out[0] = out[0]! + light * box.tint[0];
      out[1] = out[1]! + light * box.tint[1];
      out[2] = out[2]! + light * box.tint[2];
    }
  };
}

/** Share of a Gaussian lobe of width `sigma` around (u, v) that falls on the box. */
function lit(u: number, v: number, box: Softbox, sigma: number): number {
  const [a, b] = box.halfSize;
  const su = Math.sqrt(box.softness[0] * box.softness[0] + sigma * sigma);
  const sv = Math.sqrt(box.softness[1] * box.softness[1] + sigma * sigma);
  if (Math.abs(u) > a + 4 * su || Math.abs(v) > b + 4 * sv) return 0;
  const across = normalCdf((u + a) / su) - normalCdf((u - a) / su);
  return across * (normalCdf((v + b) / sv) - normalCdf((v - b) / sv));
}

/** Cumulative normal distribution, logistic approximation (error below 0.01: light, not statistics). */
function normalCdf(t: number): number {
  if (t > 5) return 1;
  if (t < -5) return 0;
  return 1 / (1 + Math.exp(-1.5976 * t - 0.07056 * t * t * t));
}

function smooth(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}

function prepare(box: Softbox): PreparedBox {
  const axis = unit(box.direction);
  // Width lies level unless the box hangs overhead, where it lies along the studio's X.
  const level = Math.abs(axis[1]) > 0.9 ? ([1, 0, 0] as const) : unit([axis[2], 0, -axis[0]]);
  const side = unit(reject(level, axis));
  const over = cross(axis, side);
  const [c, s] = [Math.cos(box.roll), Math.sin(box.roll)];
  return {
    box,
    axis,
    right: [0, 1, 2].map((i) => side[i]! * c + over[i]! * s) as [number, number, number],
    up: [0, 1, 2].map((i) => over[i]! * c - side[i]! * s) as [number, number, number],
  };
}

function unit([x, y, z]: readonly [number, number, number]): [number, number, number] {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

function cross(a: readonly number[], b: readonly number[]): [number, number, number] {
  return [a[1]! * b[2]! - a[2]! * b[1]!, a[2]! * b[0]! - a[0]! * b[2]!, a[0]! * b[1]! - a[1]! * b[0]!];
}

function reject(a: readonly number[], axis: readonly number[]): [number, number, number] {
  const along = a[0]! * axis[0]! + a[1]! * axis[1]! + a[2]! * axis[2]!;
  return [a[0]! - along * axis[0]!, a[1]! - along * axis[1]!, a[2]! - along * axis[2]!];
}
