import { clouds, draw, hash, noise, smoothstep } from '../field.js';
import type { Pattern } from '../pattern.js';

/** Lifts on one tile; v runs up the heel. */
const LIFTS = 4;

/** Stacked leather: lifts of 4.5 mm with a dark glue line between, each of its own tone, fibres lying flat. */
export function layers(): Pattern {
  const size = 256;
  const lift = (u: number, v: number) => {
    const y = (v + 0.006 * (noise(u, v, 6, 101) - 0.5)) * LIFTS;
    const number = ((Math.floor(y) % LIFTS) + LIFTS) % LIFTS;
    const inside = y - Math.floor(y);
    return { number, seam: smoothstep(0.075, 0.01, Math.min(inside, 1 - inside)) };
  };
  const height = draw(size, (u, v) => {
    const fibres = 0.5 * noise(u, v, 12, 111, 96) + 0.5 * noise(u, v, 30, 112, 128);
    return 0.62 + 0.3 * (fibres - 0.5) - 0.62 * lift(u, v).seam;
  });
  const fleck = draw(size, (u, v) => {
    const { number, seam } = lift(u, v);
    const tone = hash(number, 1, 121);
    const fibres = noise(u, v, 8, 113, 72);
    return Math.max(0, 0.3 + 0.25 * tone + 0.25 * fibres + 0.2 * clouds(u, v, 4, 2, 131) - 0.35 * seam);
  });
  return { height, fleck };
}
