import { BACK_STRIP } from './parts.js';
import type { Pattern } from './pattern.js';

/** Chukka: a low ankle boot of two quarters over a plain vamp, with few eyelets. */
export const CHUKKA: Pattern = {
  shaft: 'boot',
  lines: {
    vamp: {
      lateral: [
        [0.4, 0],
        [0.44, 0.3],
        [0.5, 0.6],
        [0.545, 0.82],
        [0.56, 1],
      ],
    },
  },
  opening: {
    front: {
      lateral: [
        [0.47, 0],
        [0.475, 0.12],
        [0.492, 0.26],
        [0.52, 0.42],
        [0.55, 0.56],
        [0.575, 25, 'ridge'],
        [0.59, 18, 'ridge'],
      ],
    },
    facing: [0.59, { height: 108 }],
    gap: [8, 6],
    topline: {
      lateral: [
        [0.37, 104],
        [0.33, 97],
        [0.28, 91],
        [0.22, 87],
        [0.16, 85.5],
        [0.1, 87],
        [0, 90],
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
      edge: { kind: 'lapped', thickness: 1.05, seams: [1.9], under: 9 },
      columns: 60,
      rows: 80,
    },
    {
      zone: 'quarter',
      lies: 'flap',
      lift: [1.35, 0],
      edge: { kind: 'folded', thickness: 2.5, seams: [2, [4.2, 0, 0.25]] },
      columns: 120,
      rows: 40,
    },
    { ...BACK_STRIP, strip: [6.5, 8.5], rows: 34 },
  ],
  tongue: { from: 0.6, to: { height: 122 }, half: 25, thickness: 2 },
  lacing: { pairs: 3, from: 0.16, to: 0.84, inset: 8, lift: 1.35 },
};
