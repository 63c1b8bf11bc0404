import { BROGUES, counters, LOW_TOPLINE, MEDALLION, PLAIN, TOE_LINES, TOE_PIECES, vamps } from './parts.js';
import type { EdgePattern, PanelPattern, Pattern } from './pattern.js';

/** Seams of the quarter: one all round, a second one along its front that holds it on the vamp. */
const QUARTER: EdgePattern = { kind: 'folded', thickness: 2.5, seams: [2, [4.2, 0, 0.27]] };

/** The same with broguing along its front and its topline, between two rows of stitches. */
const BROGUED_QUARTER: EdgePattern = {
  kind: 'folded',
  thickness: 2.5,
  seams: [2, [8, 0, 0.21], [7.9, 0.55, 1]],
  punched: [
    { inset: 5, holes: 'brogue', to: 0.22 },
    { inset: 5, holes: 'brogue', from: 0.55 },
  ],
};

/** Derby (open lacing): the quarters lie over the vamp and end in tabs, the tongue goes on from the vamp. */
export const DERBY: Pattern = {
  lines: {
    ...TOE_LINES,
    vamp: {
      lateral: [
        [0.42, 0],
        [0.46, 0.3],
        [0.54, 0.6],
        [0.6, 0.82],
        [0.622, 1],
      ],
    },
  },
  opening: {
    front: {
      lateral: [
        [0.5, 0],
        [0.515, 0.12],
        [0.545, 0.28],
        [0.585, 0.46],
        [0.62, 0.6],
        [0.645, 24, 'ridge'],
        [0.656, 17, 'ridge'],
      ],
    },
    facing: [0.656, 0.4335],
    gap: [9, 6],
    topline: LOW_TOPLINE,
  },
  panels: [
    ...vamps('vamp', { lift: [0, 0], covered: true, columns: 56, rows: 80 }),
    ...[
      { edge: QUARTER, when: PLAIN },
      { edge: BROGUED_QUARTER, when: BROGUES },
    ].map(
      (piece): PanelPattern => ({
        zone: 'quarter',
        lies: 'flap',
        lift: [1.35, 0],
        ...piece,
        columns: 100,
        rows: 28,
      }),
    ),
    ...counters(0.085, [0.103, 40], [0.136, 24], [0.178, 11.5], [0.222, 0]),
    ...TOE_PIECES,
  ],
  figures: [MEDALLION],
  piping: true,
  tongue: { from: 0.66, to: 0.4195, half: 24, thickness: 2 },
  lacing: { pairs: 4, from: 0.145, to: 0.887, inset: 8, lift: 1.35 },
};
