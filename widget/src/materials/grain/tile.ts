/** Small repeating reliefs, made of numbers at run time. The same tile on every machine. */
import type { Grain } from '../surface.js';

export interface GrainTile {
  /** Edge, texels; the tile repeats in both directions. */
  readonly size: number;
  /** RGBA: slope along u, slope along v, height, fleck; 128 is level. */
  readonly texels: Uint8Array;
}

export function grainTile(_grain: Grain): GrainTile {
  return { size: 1, texels: Uint8Array.from([128, 128, 128, 128]) };
}
