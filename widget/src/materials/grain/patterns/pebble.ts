import { cellular, clouds, draw, noise, smoothstep } from '../field.js';
import type { Pattern } from '../pattern.js';

/** Pebble (Scotch) grain: round domes of 1 to 2.5 mm with deep creases, on a tile of 20 mm. */
export function pebble(): Pattern {
  const size = 256;
  const pebbles = cellular(12, 0.85, 2);
  const skinCells = cellular(34, 0.9, 6);
  const height = draw(size, (u, v) => {
    const bendU = 0.03 * (noise(u, v, 7, 21) - 0.5);
    const bendV = 0.03 * (noise(u, v, 7, 22) - 0.5);
    const large = pebbles(u + bendU, v + bendV);
    const gap = large.second - large.first;
    const dome = smoothstep(0, 0.42, gap) * (0.75 + 0.25 * large.id);
    const small = skinCells(u - bendV, v + bendU);
    const skin = smoothstep(0, 0.4, small.second - small.first);
    return 0.1 + 0.78 * Math.sqrt(dome) + 0.1 * skin * dome;
  });
  return { height, fleck: draw(size, (u, v) => clouds(u, v, 8, 2, 31)) };
}
