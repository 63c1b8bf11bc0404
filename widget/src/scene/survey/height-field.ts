import type { ShoeModel } from '../../shoe/model.js';
import { toHalf } from '../studio/half.js';

/**
 * The shoe seen from straight above, as heights: what lies under something else gets less light from overhead. Finer
 * than vertices could say it: laces and bows shade the leather under them.
 */
export interface HeightField {
  /** Rectangle that it covers: min x, min z, max x, max z, mm. */
  readonly area: readonly [number, number, number, number];
  readonly width: number;
  readonly height: number;
  /** Highest y over each texel in mm, half floats; rows run along +z, columns along +x. */
  readonly heights: Uint16Array;
}

/** mm per texel: a lace is four of them. */
const TEXEL = 0.8;
const MARGIN = 6;

export function heightField({ bounds, meshes }: ShoeModel): HeightField {
  const area = [
    bounds.min[0] - MARGIN,
    bounds.min[2] - MARGIN,
    bounds.max[0] + MARGIN,
    bounds.max[2] + MARGIN,
  ] as const;
  const width = Math.max(1, Math.ceil((area[2] - area[0]) / TEXEL));
  const height = Math.max(1, Math.ceil((area[3] - area[1]) / TEXEL));
  const top = new Float32Array(width * height);
  for (const { positions, indices } of meshes) {
    for (let i = 0; i < indices.length; i += 3) {
      cover(top, width, height, area, positions, indices[i]! * 3, indices[i + 1]! * 3, indices[i + 2]! * 3);
    }
  }
  return { area, width, height, heights: Uint16Array.from(top, toHalf) };
}

/** Raises the texels under one triangle to its plane. */
function cover(
  top: Float32Array,
  width: number,
  height: number,
  area: readonly [number, number, number, number],
  p: Float32Array,
  a: number,
  b: number,
  c: number,
): void {
  const ax = (p[a]! - area[0]) / TEXEL;
  const az = (p[a + 2]! - area[1]) / TEXEL;
  const bx = (p[b]! - area[0]) / TEXEL;
  const bz = (p[b + 2]! - area[1]) / TEXEL;
  const cx = (p[c]! - area[0]) / TEXEL;
  const cz = (p[c + 2]! - area[1]) / TEXEL;
  const twice = (bx - ax) * (cz - az) - (bz - az) * (cx - ax);
  // Walls cover nothing, and only what looks up can be the top.
  if (twice > -1e-6) return;
  const firstColumn = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
  const lastColumn = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
  const firstRow = Math.max(0, Math.ceil(Math.min(az, bz, cz) - 0.5));
  const lastRow = Math.min(height - 1, Math.floor(Math.max(az, bz, cz) - 0.5));
  for (let row = firstRow; row <= lastRow; row++) {
    const z = row + 0.5;
    for (let column = firstColumn; column <= lastColumn; column++) {
      const x = column + 0.5;
      const wa = ((bx - x) * (cz - z) - (bz - z) * (cx - x)) / twice;
      const wb = ((cx - x) * (az - z) - (cz - z) * (ax - x)) / twice;
      const wc = 1 - wa - wb;
      if (wa < 0 || wb < 0 || wc < 0) continue;
      const y = wa * p[a + 1]! + wb * p[b + 1]! + wc * p[c + 1]!;
      const at = row * width + column;
      if (y > top[at]!) top[at] = y;
    }
  }
}
