/** Small repeating reliefs, made of numbers at run time. The same tile on every machine. */
import type { Grain } from '../surface.js';
import type { Field } from './field.js';
import type { Pattern } from './pattern.js';
import { brushed } from './patterns/brushed.js';
import { calf } from './patterns/calf.js';
import { cord } from './patterns/cord.js';
import { crepe } from './patterns/crepe.js';
import { crocodile } from './patterns/crocodile.js';
import { flannel } from './patterns/flannel.js';
import { layers } from './patterns/layers.js';
import { lizard } from './patterns/lizard.js';
import { ostrich } from './patterns/ostrich.js';
import { pebble } from './patterns/pebble.js';
import { rubber } from './patterns/rubber.js';
import { nubuck, suede } from './patterns/suede.js';
import { woven } from './patterns/woven.js';

export interface GrainTile {
  /** Edge, texels; the tile repeats in both directions. */
  readonly size: number;
  /** RGBA: slope along u, slope along v, height, fleck; 128 is level. */
  readonly texels: Uint8Array;
}

const PATTERNS: Readonly<Record<Exclude<Grain, 'none'>, () => Pattern>> = {
  'smooth-calf': calf,
  pebble,
  suede,
  nubuck,
  crocodile,
  ostrich,
  lizard,
  flannel,
  crepe,
  woven,
  'waxed-cord': cord,
  'wood-layers': layers,
  rubber,
  brushed,
};

/** Slopes beyond this many standard deviations are cut off, so that eight bits serve the common ones. */
const STEEPEST = 3;

export function grainTile(grain: Grain): GrainTile {
  if (grain === 'none') return { size: 1, texels: Uint8Array.from([128, 128, 128, 128]) };
  return pack(PATTERNS[grain]());
}

function pack({ height, fleck }: Pattern): GrainTile {
  const { size } = height;
  const [alongU, alongV] = slopes(height);
  // Every grain uses the whole range; how steep it really is, the relief's strength says.
  const steep = STEEPEST * deviation(alongU, alongV);
  const middle = mean(height.values);
  const tone = mean(fleck.values);
  const texels = new Uint8Array(size * size * 4);
  for (let i = 0; i < size * size; i++) {
    texels[i * 4] = level(alongU[i]! / steep);
    texels[i * 4 + 1] = level(alongV[i]! / steep);
    texels[i * 4 + 2] = level((height.values[i]! - middle) * 2);
    texels[i * 4 + 3] = level((fleck.values[i]! - tone) * 2);
  }
  return { size, texels };
}

/** Central differences over the repeating edge. */
function slopes({ size, values }: Field): [Float32Array, Float32Array] {
  const alongU = new Float32Array(values.length);
  const alongV = new Float32Array(values.length);
  for (let row = 0, i = 0; row < size; row++) {
    const up = ((row + 1) % size) * size;
    const down = ((row + size - 1) % size) * size;
    for (let column = 0; column < size; column++, i++) {
      const right = row * size + ((column + 1) % size);
      const left = row * size + ((column + size - 1) % size);
      alongU[i] = values[right]! - values[left]!;
      alongV[i] = values[up + column]! - values[down + column]!;
    }
  }
  return [alongU, alongV];
}

function deviation(...fields: Float32Array[]): number {
  let sum = 0;
  let count = 0;
  for (const field of fields) {
    for (const value of field) sum += value * value;
    count += field.length;
  }
  return Math.sqrt(sum / count) || 1;
}

function mean(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** −1 … 1 to 0 … 255. */
function level(value: number): number {
  return Math.round(127.5 + 127.5 * Math.min(1, Math.max(-1, value)));
}
