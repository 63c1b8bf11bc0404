import { draw, noise } from '../field.js';
import type { Pattern } from '../pattern.js';

/** Brushed metal: fine strokes along u. */
export function brushed(): Pattern {
  const size = 128;
  return {
    height: draw(size, (u, v) => 0.6 * noise(u, v, 3, 161, 64) + 0.4 * noise(u, v, 6, 162, 48)),
    fleck: draw(size, (u, v) => noise(u, v, 4, 171, 32)),
  };
}
