import { LOW_TOPLINE, MEDALLION } from './parts.js';
import type { Pattern } from './pattern.js';

/** Wholecut: an oxford cut from one piece of leather, slit for the facing and closed at the back of the heel. */
export const WHOLECUT: Pattern = {
  lines: {
    // Not a seam: where the leather goes on from the forepart to the two sides of the slit.
    throat: {
      lateral: [
        [0.53, 0],
        [0.58, 0.4],
        [0.625, 0.75],
        [0.652, 1],
      ],
    },
  },
  opening: { facing: [0.654, 0.4335], gap: [0.5, 2.4], topline: LOW_TOPLINE },
  panels: [
    {
      zone: 'upper',
      lies: 'side',
      front: 'throat',
      under: 0,
      lift: [0, 0],
      edge: { kind: 'folded', thickness: 2.5, seams: [2.3] },
      cut: 'whole',
      closed: true,
      columns: 92,
      rows: 34,
    },
    {
      zone: 'upper',
      lies: 'across',
      front: 'toe',
      rear: 'throat',
      lift: [0, 0],
      covered: true,
      edge: { kind: 'joined', thickness: 1, seams: [] },
      cut: 'whole',
      columns: 60,
      rows: 84,
    },
  ],
  figures: [{ ...MEDALLION, zone: 'upper', when: ['medallion', 'punched'], lift: 0 }],
  piping: true,
  tongue: { from: 0.66, to: 0.4195, half: 23, thickness: 2 },
  lacing: { pairs: 5, from: 0.1, to: 0.914, inset: 9 },
};
