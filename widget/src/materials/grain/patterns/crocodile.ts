import { cellular, clouds, draw, noise, smoothstep } from '../field.js';
import type { Pattern } from '../pattern.js';

/**
 * Crocodile: domed scales with rounded corners in rows, no two alike, and deep furrows between them; some 12 mm each on
 * a tile of 62 mm.
 */
export function crocodile(): Pattern {
  const size = 256;
  // Points that hardly leave the middle of their cells: rows of squares rather than a heap of pebbles.
  const scales = cellular(5, 0.46, 301);
  const skin = cellular(44, 0.9, 302);
  const scale = (u: number, v: number) => {
    const bendU = 0.03 * (noise(u, v, 4, 311) - 0.5) + 0.008 * (noise(u, v, 14, 312) - 0.5);
    const bendV = 0.03 * (noise(u, v, 4, 313) - 0.5) + 0.008 * (noise(u, v, 14, 314) - 0.5);
    // Half a scale on, so that the tile's edge runs through scales and not along a furrow.
    return scales(u + bendU + 0.1, v + bendV + 0.1);
  };
  const height = draw(size, (u, v) => {
    const { first, second, id } = scale(u, v);
    const edge = second - first;
    // Steep out of the furrow, then a low dome that falls off to all sides.
    const dome = smoothstep(0.015, 0.15, edge) * (0.78 + 0.22 * smoothstep(0.62, 0.05, first));
    const cell = skin(u, v);
    const pores = smoothstep(0, 0.34, cell.second - cell.first);
    return 0.06 + dome * (0.78 + 0.1 * id) + 0.03 * (pores - 1) * dome;
  });
  return { height, fleck: draw(size, (u, v) => 0.6 * scale(u, v).id + 0.4 * clouds(u, v, 6, 2, 321)) };
}
