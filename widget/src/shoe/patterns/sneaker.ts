import type { Figure, Pattern } from './pattern.js';

/** Three rows of holes on the toe, so far from the ridge and so far apart, mm. */
const AIR: Figure['holes'] = [0, 1, 2].flatMap((row) =>
  [0, 1, 2, 3, 4].map((step): Figure['holes'][number] => [step * 6.4 - 10 + row * 1.2, 6.5 + row * 6.5, 'large']),
);

/** Low sneaker: a vamp with air holes, long facings over it, and a tab at the heel. */
export const SNEAKER: Pattern = {
  lines: {
    vamp: {
      lateral: [
        [0.45, 0],
        [0.5, 0.3],
        [0.58, 0.6],
        [0.64, 0.82],
        [0.665, 1],
      ],
    },
  },
  opening: {
    front: {
      lateral: [
        [0.56, 0],
        [0.575, 0.14],
        [0.605, 0.32],
        [0.65, 0.52],
        [0.69, 0.7],
        [0.718, 17, 'ridge'],
        [0.726, 12, 'ridge'],
      ],
    },
    facing: [0.726, 0.432],
    gap: [10, 12],
    topline: {
      lateral: [
        [0.41, 79],
        [0.38, 71],
        [0.345, 63],
        [0.3, 56.5],
        [0.25, 53.4],
        [0.19, 53.6],
        [0.125, 57.5],
        [0.07, 63],
        [0, 68],
      ],
    },
  },
  panels: [
    {
      zone: 'vamp',
      lies: 'across',
      front: 'toe',
      rear: 'vamp',
      lift: [0, 0],
      covered: true,
      edge: { kind: 'lapped', thickness: 1.05, seams: [], under: 9 },
      columns: 60,
      rows: 80,
    },
    {
      zone: 'quarter',
      lies: 'flap',
      lift: [1.4, 0.6],
      edge: { kind: 'folded', thickness: 3, seams: [2.2, [4.6, 0, 0.5]] },
      columns: 110,
      rows: 34,
    },
    {
      zone: 'heel-tab',
      thread: 'thread-heel',
      lies: 'back',
      flank: [0.07, [0.066, 58], [0.058, 47], [0.052, 36]],
      lift: [1.4, 1.4],
      edge: { kind: 'lapped', thickness: 1.2, seams: [1.9] },
      columns: 40,
      rows: 24,
    },
  ],
  figures: [{ zone: 'vamp', station: 0.83, lift: 0.02, holes: AIR }],
  tongue: { from: 0.74, to: 0.41, half: 27, thickness: 5 },
  lacing: { pairs: 6, from: 0.1, to: 0.93, inset: 8, lift: 1.4, lace: [6.2, 1.3] },
};
