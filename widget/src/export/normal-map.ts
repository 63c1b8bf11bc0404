import { grainTile } from '../materials/grain/tile.js';
import type { Grain } from '../materials/surface.js';

/**
 * A grain as a tangent-space normal map, RGBA: x along u, y against v (glTF counts v downwards), z out of the surface;
 * of the strength that a scale of one stands for.
 */
export function normalMap(grain: Grain): { readonly size: number; readonly pixels: Uint8ClampedArray<ArrayBuffer> } {
  const { size, texels } = grainTile(grain);
  const pixels = new Uint8ClampedArray(texels.length);
  for (let i = 0; i < texels.length; i += 4) {
    const x = -(texels[i]! / 255 - 0.5);
    const y = texels[i + 1]! / 255 - 0.5;
    const length = Math.hypot(x, y, 1);
    pixels[i] = (x / length / 2 + 0.5) * 255;
    pixels[i + 1] = (y / length / 2 + 0.5) * 255;
    pixels[i + 2] = (1 / length / 2 + 0.5) * 255;
    pixels[i + 3] = 255;
  }
  return { size, pixels };
}
