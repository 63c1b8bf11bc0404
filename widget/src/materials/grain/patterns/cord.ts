import { draw, noise } from '../field.js';
import type { Pattern } from '../pattern.js';

/** Plies across one tile. */
const PLIES = 4;

/** Twisted, waxed cord: plies run slantwise whichever way the thread lies. One ply 0.5 mm on 2 mm. */
export function cord(): Pattern {
  const size = 64;
  const height = draw(size, (u, v) => {
    const ply = (u + v) * PLIES;
    const across = ply - Math.floor(ply) - 0.5;
    const fibre = 0.08 * (noise(u, v, 24, 91) - 0.5);
    return Math.sqrt(Math.max(0, 1 - (across * 2) ** 2)) * 0.9 + fibre;
  });
  return { height, fleck: draw(size, (u, v) => noise(u, v, 16, 95)) };
}
