import { clouds, draw, hash, noise, smoothstep } from '../field.js';
import type { Pattern } from '../pattern.js';

/** Scales across and along one tile; even, so that rows that are shifted against each other repeat. */
const SCALES = 12;

/** Lizard: small, rounded scales in shifted rows, 1.5 mm on a tile of 18 mm, larger ones now and then. */
export function lizard(): Pattern {
  const size = 256;
  const scale = (u: number, v: number) => {
    const bendU = 0.016 * (noise(u, v, 6, 501) - 0.5);
    const bendV = 0.016 * (noise(u, v, 6, 502) - 0.5);
    const y = (v + bendV) * SCALES;
    const row = ((Math.floor(y) % SCALES) + SCALES) % SCALES;
    const x = (u + bendU) * SCALES + (row % 2) / 2;
    const column = ((Math.floor(x) % SCALES) + SCALES) % SCALES;
    const [a, b] = [x - Math.floor(x) - 0.5, y - Math.floor(y) - 0.5];
    // Between a circle and a square.
    const away = (Math.abs(a * 2) ** 2.6 + Math.abs(b * 2) ** 2.6) ** (1 / 2.6);
    return { away, id: hash(column, row, 511) };
  };
  const height = draw(size, (u, v) => {
    const { away, id } = scale(u, v);
    return 0.1 + smoothstep(1.06, 0.6, away) * (0.68 + 0.22 * id) + 0.05 * (noise(u, v, 90, 521) - 0.5);
  });
  return { height, fleck: draw(size, (u, v) => 0.55 * scale(u, v).id + 0.45 * clouds(u, v, 5, 2, 531)) };
}
