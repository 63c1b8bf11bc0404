import { MEDALLION, PLAIN, TOE_LINES, TOE_PIECES, TWO_ROWS, vamps } from './parts.js';
import type { Pattern } from './pattern.js';

/** Lace-up ankle boot: the quarters of a derby, drawn up over the ankle. */
export const BOOT: Pattern = {
  shaft: 'boot',
  lines: {
    ...TOE_LINES,
    vamp: {
      lateral: [
        [0.41, 0],
        [0.45, 0.3],
        [0.525, 0.6],
        [0.585, 0.82],
        [0.605, 1],
      ],
    },
  },
  opening: {
    front: {
      lateral: [
        [0.485, 0],
        [0.497, 0.12],
        [0.522, 0.27],
        [0.56, 0.44],
        [0.595, 0.58],
        [0.622, 24, 'ridge'],
        [0.634, 17, 'ridge'],
      ],
    },
    facing: [0.634, { height: 138 }],
    gap: [9, 8],
    topline: {
      lateral: [
        [0.37, 138],
        [0.33, 136],
        [0.28, 133.5],
        [0.22, 132],
        [0.16, 132],
        [0.1, 133.5],
        [0, 136],
      ],
    },
  },
  panels: [
    ...vamps('vamp', { lift: [0, 0], covered: true, columns: 56, rows: 80 }),
    {
      zone: 'quarter',
      lies: 'flap',
      lift: [1.35, 0],
      edge: { kind: 'folded', thickness: 2.5, seams: [2, [4.2, 0, 0.2]] },
      columns: 112,
      rows: 38,
    },
    {
      zone: 'counter',
      thread: 'thread-heel',
      lies: 'back',
      flank: [0.06, [0.062, 90], [0.085, 56], [0.13, 34], [0.18, 18], [0.235, 0]],
      lift: [0.85, 0.85],
      edge: TWO_ROWS(0.85),
      when: [...PLAIN, 'punched-cap', 'semi-brogue', 'full-brogue'],
      columns: 40,
      rows: 34,
    },
    ...TOE_PIECES,
  ],
  figures: [MEDALLION],
  tongue: { from: 0.64, to: { height: 149 }, half: 25, thickness: 2 },
  lacing: { pairs: 8, hooks: 3, from: 0.075, to: 0.94, inset: 8, lift: 1.35 },
  pull: [16, 22],
};
