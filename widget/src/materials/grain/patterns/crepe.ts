import { cellular, clouds, draw, noise, smoothstep } from '../field.js';
import type { Pattern } from '../pattern.js';

/** Crepe rubber: crinkled as it dried, bubbles and creases running mostly one way, on a tile of 26 mm. */
export function crepe(): Pattern {
  const size = 256;
  const bubbles = cellular(14, 1, 701);
  const height = draw(size, (u, v) => {
    const bendU = 0.06 * (noise(u, v, 5, 711) - 0.5);
    const bendV = 0.06 * (noise(u, v, 5, 712) - 0.5);
    const ridge = (period: number, seed: number): number =>
      1 - Math.abs(2 * noise(u + bendU, v + bendV, period, seed, Math.round(period * 1.7)) - 1);
    const bubble = bubbles(u + bendV, v + bendU);
    const crease = smoothstep(0, 0.5, bubble.second - bubble.first);
    return 0.4 * ridge(9, 721) + 0.22 * ridge(19, 722) + 0.26 * crease + 0.12 * noise(u, v, 64, 723);
  });
  return { height, fleck: draw(size, (u, v) => clouds(u, v, 17, 2, 731)) };
}
