import { clouds, draw, type Field, hash, noise } from '../field.js';
import type { Pattern } from '../pattern.js';

/** Fibres a tile and how long they are, texels. */
const FIBRES = 5200;
const LENGTH = [8, 26] as const;
/** Twill lines on one tile. */
const TWILL = 10;

/** Wool flannel: a twill that milling has felted over, with curled fibres lying every way, on a tile of 14 mm. */
export function flannel(): Pattern {
  const size = 192;
  const height: Field = draw(size, (u, v) => {
    const line = Math.sin(2 * Math.PI * ((u + v) * TWILL + 0.6 * (noise(u, v, 9, 601) - 0.5)));
    return 0.34 + 0.1 * line + 0.16 * (clouds(u, v, 12, 2, 611) - 0.5);
  });
  for (let fibre = 0; fibre < FIBRES; fibre++) {
    let x = hash(fibre, 1, 621) * size;
    let y = hash(fibre, 2, 621) * size;
    let angle = hash(fibre, 3, 621) * 2 * Math.PI;
    const curl = (hash(fibre, 4, 621) - 0.5) * 0.28;
    const length = LENGTH[0] + (LENGTH[1] - LENGTH[0]) * hash(fibre, 5, 621);
    const top = 0.35 + 0.4 * hash(fibre, 6, 621);
    for (let step = 0; step < length; step++) {
      const at = (Math.floor(y + 2 * size) % size) * size + (Math.floor(x + 2 * size) % size);
      const rise = top * Math.sin((Math.PI * (step + 1)) / (length + 1));
      height.values[at] = Math.max(height.values[at]! * 0.6 + rise * 0.4, height.values[at]! * 0.96);
      angle += curl;
      x += Math.cos(angle);
      y += Math.sin(angle);
    }
  }
  const fleck = draw(size, (u, v) => {
    const fibre = height.values[Math.floor(v * size) * size + Math.floor(u * size)]!;
    return 0.45 * fibre + 0.25 * noise(u, v, 96, 631) + 0.3 * clouds(u, v, 9, 3, 641);
  });
  return { height, fleck };
}
