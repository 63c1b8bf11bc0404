/**
 * How much of the light from all around a rough surface mirrors: the split sum's second half (Karis, "Real Shading in
 * Unreal Engine 4", 2013), worked out once and looked up by roughness and angle.
 */
import { toHalf } from './half.js';

/** Edge of the table, texels: the function is smooth. */
const SIZE = 16;
const SAMPLES = 512;

export interface MirrorTable {
  readonly size: number;
  /** Scale and bias of the colour seen head-on, two half floats a texel; columns by roughness, rows by n · v. */
  readonly texels: Uint16Array;
}

export function mirrorTable(): MirrorTable {
  const texels = new Uint16Array(SIZE * SIZE * 2);
  for (let row = 0; row < SIZE; row++) {
    for (let column = 0; column < SIZE; column++) {
      const [scale, bias] = mirrored((column + 0.5) / SIZE, (row + 0.5) / SIZE);
      texels[2 * (row * SIZE + column)] = toHalf(scale);
      texels[2 * (row * SIZE + column) + 1] = toHalf(bias);
    }
  }
  return { size: SIZE, texels };
}

/** Integral over GGX half vectors, drawn by importance; Smith's correlated masking (Heitz 2014). */
function mirrored(roughness: number, facing: number): [scale: number, bias: number] {
  const alpha = roughness * roughness;
  const a2 = alpha * alpha;
  const across = Math.sqrt(1 - facing * facing);
  let scale = 0;
  let bias = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const turn = 2 * Math.PI * ((i + 0.5) / SAMPLES);
    const share = radicalInverse(i);
    const cosine = Math.sqrt((1 - share) / (1 + (a2 - 1) * share));
    const sine = Math.sqrt(1 - cosine * cosine);
    const hx = sine * Math.cos(turn);
    const vh = across * hx + facing * cosine;
    const nl = 2 * vh * cosine - facing;
    if (nl <= 0 || vh <= 0) continue;
    const masked = 2 * nl * facing;
    const visible =
      masked / (nl * Math.sqrt(a2 + (1 - a2) * facing * facing) + facing * Math.sqrt(a2 + (1 - a2) * nl * nl));
    const weight = (visible * vh) / (cosine * facing);
    const fresnel = (1 - vh) ** 5;
    scale += (1 - fresnel) * weight;
    bias += fresnel * weight;
  }
  return [scale / SAMPLES, bias / SAMPLES];
}

/** The digits of a number in base two behind the point instead of before it (van der Corput). */
function radicalInverse(i: number): number {
  let bits = i;
  let value = 0;
  for (let place = 0.5; bits > 0; place /= 2, bits >>>= 1) if (bits & 1) value += place;
  return value;
}
