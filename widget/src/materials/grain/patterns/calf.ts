import { cellular, clouds, draw, noise, smoothstep } from '../field.js';
import type { Pattern } from '../pattern.js';

/** Full-grain calf: fine, shallow cells that come and go, hair pores between them. About 0.5 mm a cell on 12 mm. */
export function calf(): Pattern {
  const size = 256;
  const fineCells = cellular(26, 0.95, 1);
  const pores = cellular(17, 1, 9);
  const height = draw(size, (u, v) => {
    const bend = 0.012 * (noise(u, v, 9, 11) - 0.5);
    const fine = fineCells(u + bend, v - bend);
    const crease = smoothstep(0, 0.32, fine.second - fine.first);
    const presence = 0.35 + 0.65 * clouds(u, v, 4, 2, 5);
    const pore = smoothstep(0.16, 0.05, pores(u, v).first);
    return 0.72 + (crease - 1) * 0.55 * presence + 0.12 * (noise(u, v, 64, 3) - 0.5) - 0.28 * pore;
  });
  return { height, fleck: draw(size, (u, v) => clouds(u, v, 6, 3, 17)) };
}
