import { grainTile } from '../materials/grain/tile.js';
import type { Grain } from '../materials/surface.js';

/** A grain tile and its halves down to one texel, as signed shares, so that far leather has no moiré. */
export interface GrainPyramid {
  /** Edge of the sharpest level, texels; a power of two or three times one. */
  readonly size: number;
  /** Per level, per texel: slope along u and v, height, fleck; −0.5 … 0.5. */
  readonly levels: readonly Float32Array[];
}

const pyramids = new Map<Grain, GrainPyramid>();

export function grainPyramid(grain: Grain): GrainPyramid {
  let pyramid = pyramids.get(grain);
  if (!pyramid) {
    const { size, texels } = grainTile(grain);
    const levels: Float32Array[] = [Float32Array.from(texels, (value) => value / 255 - 0.5)];
    for (let edge = size; edge % 2 === 0; edge /= 2) levels.push(halve(levels.at(-1)!, edge));
    pyramid = { size, levels };
    pyramids.set(grain, pyramid);
  }
  return pyramid;
}

function halve(texels: Float32Array, edge: number): Float32Array {
  const half = edge / 2;
  const out = new Float32Array(half * half * 4);
  for (let row = 0, i = 0; row < half; row++) {
    for (let column = 0; column < half; column++, i += 4) {
      const a = (row * 2 * edge + column * 2) * 4;
      const b = a + edge * 4;
      for (let k = 0; k < 4; k++) {
        out[i + k] = (texels[a + k]! + texels[a + 4 + k]! + texels[b + k]! + texels[b + 4 + k]!) / 4;
      }
    }
  }
  return out;
}

/** Reads pyramids; the answer of the last question stands in its fields. */
export class GrainReader {
  alongU = 0;
  alongV = 0;
  height = 0;
  fleck = 0;

  /** At u, v in repeats of the tile; `blur`: logarithm (base 2) of the texels that one sample covers across. */
  read({ size, levels }: GrainPyramid, u: number, v: number, blur: number): void {
    this.alongU = this.alongV = this.height = this.fleck = 0;
    const level = Math.min(levels.length - 1, Math.max(0, blur));
    const sharper = Math.floor(level);
    this.#add(levels[sharper]!, size >> sharper, u, v, 1 - (level - sharper));
    if (level > sharper) this.#add(levels[sharper + 1]!, size >> (sharper + 1), u, v, level - sharper);
  }

  #add(texels: Float32Array, edge: number, u: number, v: number, share: number): void {
    const x = (u - Math.floor(u)) * edge - 0.5;
    const y = (v - Math.floor(v)) * edge - 0.5;
    const column = Math.floor(x);
    const row = Math.floor(y);
    const fx = x - column;
    const fy = y - row;
    const left = column < 0 ? column + edge : column;
    const right = column + 1 >= edge ? column + 1 - edge : column + 1;
    const top = (row < 0 ? row + edge : row) * edge;
    const bottom = (row + 1 >= edge ? row + 1 - edge : row + 1) * edge;
    const a = (top + left) * 4;
    const b = (top + right) * 4;
    const c = (bottom + left) * 4;
    const d = (bottom + right) * 4;
    const wa = (1 - fx) * (1 - fy) * share;
    const wb = fx * (1 - fy) * share;
    const wc = (1 - fx) * fy * share;
    const wd = fx * fy * share;
    this.alongU += texels[a]! * wa + texels[b]! * wb + texels[c]! * wc + texels[d]! * wd;
    this.alongV += texels[a + 1]! * wa + texels[b + 1]! * wb + texels[c + 1]! * wc + texels[d + 1]! * wd;
    this.height += texels[a + 2]! * wa + texels[b + 2]! * wb + texels[c + 2]! * wc + texels[d + 2]! * wd;
    this.fleck += texels[a + 3]! * wa + texels[b + 3]! * wb + texels[c + 3]! * wc + texels[d + 3]! * wd;
  }
}
