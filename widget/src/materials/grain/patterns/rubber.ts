import { draw, noise } from '../field.js';
import type { Pattern } from '../pattern.js';

/** Moulded rubber: a fine, even bloom. */
export function rubber(): Pattern {
  const size = 128;
  return {
    height: draw(size, (u, v) => 0.5 * noise(u, v, 40, 141) + 0.5 * noise(u, v, 64, 142)),
    fleck: draw(size, (u, v) => noise(u, v, 12, 151)),
  };
}
