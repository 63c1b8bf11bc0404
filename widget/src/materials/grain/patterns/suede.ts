import { clouds, draw, type Field, hash, noise } from '../field.js';
import type { Pattern } from '../pattern.js';

/** Fibres a tile and how long they are, texels. */
const FIBRES = 9000;
const LENGTH = [4, 13] as const;

/** Suede: short fibres that lie in drifts, as a hand has stroked them; the drifts catch the light as patches. */
export function suede(): Pattern {
  const size = 256;
  const height: Field = { size, values: new Float32Array(size * size).fill(0.35) };
  const drift = (u: number, v: number) => (clouds(u, v, 4, 3, 41) - 0.5) * 6 + 0.9;
  for (let fibre = 0; fibre < FIBRES; fibre++) {
    const u = hash(fibre, 1, 7);
    const v = hash(fibre, 2, 7);
    const angle = drift(u, v) + (hash(fibre, 3, 7) - 0.5) * 1.5;
    const length = LENGTH[0] + (LENGTH[1] - LENGTH[0]) * hash(fibre, 4, 7);
    const top = 0.4 + 0.6 * hash(fibre, 5, 7);
    lay(height, u * size, v * size, Math.cos(angle), Math.sin(angle), length, top);
  }
  const fleck = draw(size, (u, v) => {
    const patch = clouds(u, v, 7, 3, 51);
    const fibre = height.values[Math.floor(v * size) * size + Math.floor(u * size)]!;
    return 0.16 * patch + 0.34 * noise(u, v, 96, 61) + 0.5 * fibre;
  });
  return { height, fleck };
}

/** One fibre: rises from its root, and covers what lies lower. */
function lay({ size, values }: Field, x: number, y: number, dx: number, dy: number, length: number, top: number): void {
  for (let step = 0; step < length; step++) {
    const column = (Math.floor(x + dx * step) + size * 2) % size;
    const row = (Math.floor(y + dy * step) + size * 2) % size;
    const rise = top * (0.45 + 0.55 * (step / length));
    const at = row * size + column;
    values[at] = values[at]! * 0.35 + rise * 0.65;
  }
}
