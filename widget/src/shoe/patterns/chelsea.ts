import type { CrossLine, Pattern } from './pattern.js';

/** From the side seam up the front of the gore to the topline and along it. */
const FRONT: CrossLine['lateral'] = [
  [0.412, 0],
  [0.375, 18, 'feather'],
  [0.338, 34, 'feather'],
  [0.312, 48, 'feather'],
  [0.318, 70, 'feather'],
  [0.332, 94, 'feather'],
  [0.343, 118, 'feather'],
];

/** Chelsea boot: a front and a back of one piece each, joined by elastic at the ankle. */
export const CHELSEA: Pattern = {
  shaft: 'boot',
  lines: {
    front: { lateral: FRONT, round: 5, collar: true },
  },
  opening: {
    ridge: { height: 121 },
    topline: {
      lateral: [
        [0.375, 120],
        [0.33, 117.5],
        [0.27, 115],
        [0.2, 114],
        [0.13, 115.5],
        [0.08, 117.5],
        [0, 119.5],
      ],
    },
  },
  panels: [
    {
      zone: 'gore',
      lies: 'gore',
      gore: {
        front: [
          [0.335, 40],
          [0.33, 70],
          [0.345, 94],
          [0.356, 118],
        ],
        back: [
          [0.225, 40],
          [0.21, 70],
          [0.17, 94],
          [0.13, 118],
        ],
      },
      lift: [-0.6, -0.6],
      edge: { kind: 'folded', thickness: 2.3, seams: [] },
      columns: 72,
      rows: 24,
    },
    {
      zone: 'quarter',
      lies: 'back',
      flank: [0.145, [0.178, 96], [0.215, 72], [0.25, 54], [0.3, 44], [0.36, 34], [0.405, 20], [0.455, 0]],
      lift: [0, 0],
      edge: { kind: 'lapped', thickness: 1, seams: [1.9] },
      collar: { kind: 'folded', thickness: 2.5, seams: [2.3] },
      columns: 60,
      rows: 44,
    },
    {
      zone: 'vamp',
      lies: 'across',
      front: 'toe',
      rear: 'front',
      lift: [0, 1.05],
      fades: [0.1, 0.2],
      // Thinner than with a lining: beside the elastic it must not stand out of it.
      edge: { kind: 'folded', thickness: 2.1, seams: [2.1] },
      columns: 84,
      rows: 130,
    },
  ],
  pull: [17, 24],
};
