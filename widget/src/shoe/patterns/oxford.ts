import { counters, folded, LOW_TOPLINE, MEDALLION, TOE_LINES, TOE_PIECES, vamps } from './parts.js';
import type { Pattern } from './pattern.js';

/** Oxford (balmoral lacing): the vamp laps the quarters, the facings meet over the tongue. */
export const OXFORD: Pattern = {
  lines: {
    ...TOE_LINES,
    vamp: {
      lateral: [
        [0.468, 0],
        [0.486, 0.14],
        [0.522, 0.32],
        [0.57, 0.52],
        [0.616, 0.72],
        [0.645, 0.88],
        [0.654, 1],
      ],
      medial: [
        [0.46, 0],
        [0.482, 0.14],
        [0.522, 0.32],
        [0.571, 0.52],
        [0.617, 0.72],
        [0.645, 0.88],
        [0.654, 1],
      ],
    },
  },
  opening: { facing: [0.69, 0.4335], gap: [1.2, 2.6], topline: LOW_TOPLINE },
  panels: [
    ...folded((edge, when) => ({
      zone: 'quarter',
      thread: 'thread-topline',
      lies: 'side',
      front: 'vamp',
      under: 9,
      lift: [0, 0],
      edge,
      when,
      columns: 92,
      rows: 30,
    })),
    ...counters(0.085, [0.103, 40], [0.136, 24], [0.178, 11.5], [0.222, 0]),
    ...vamps('vamp', { lift: [0, 1.05], columns: 44, rows: 80 }),
    ...TOE_PIECES,
  ],
  figures: [MEDALLION],
  piping: true,
  tongue: { from: 0.69, to: 0.4195, half: 23, thickness: 2 },
  lacing: { pairs: 5, from: 0.227, to: 0.914, inset: 9 },
};
