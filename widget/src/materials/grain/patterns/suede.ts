import { clouds, draw, type Field, hash, noise } from '../field.js';
import type { Pattern } from '../pattern.js';

interface Nap {
  /** Texels along the edge of a tile, fibres on it, and how long they are, texels. */
  readonly size: number;
  readonly fibres: number;
  readonly length: readonly [shortest: number, longest: number];
  /** How far fibres turn from drift to drift, radians, and how much drifts differ in brightness. */
  readonly drift: number;
  readonly patches: number;
}

/** Suede: short fibres that lie in drifts, as a hand has stroked them; the drifts catch the light as patches. */
export const suede = (): Pattern => nap({ size: 256, fibres: 9000, length: [4, 13], drift: 6, patches: 0.16 });

/** Nubuck: the grain side, sanded. Its fibres are so short that no hand strokes drifts into them. */
export const nubuck = (): Pattern => nap({ size: 192, fibres: 9000, length: [2, 5], drift: 1.2, patches: 0.03 });

function nap({ size, fibres, length: [shortest, longest], drift: turn, patches }: Nap): Pattern {
  const height: Field = { size, values: new Float32Array(size * size).fill(0.35) };
  const drift = (u: number, v: number) => (clouds(u, v, 4, 3, 41) - 0.5) * turn + 0.9;
  for (let fibre = 0; fibre < fibres; fibre++) {
    const u = hash(fibre, 1, 7);
    const v = hash(fibre, 2, 7);
    const angle = drift(u, v) + (hash(fibre, 3, 7) - 0.5) * 1.5;
    const length = shortest + (longest - shortest) * hash(fibre, 4, 7);
    const top = 0.4 + 0.6 * hash(fibre, 5, 7);
    lay(height, u * size, v * size, Math.cos(angle), Math.sin(angle), length, top);
  }
  const fleck = draw(size, (u, v) => {
    const patch = clouds(u, v, 7, 3, 51);
    const fibre = height.values[Math.floor(v * size) * size + Math.floor(u * size)]!;
    return patches * patch + 0.34 * noise(u, v, 96, 61) + 0.5 * fibre;
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
