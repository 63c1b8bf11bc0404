import { BACK_STRIP } from './parts.js';
import type { CornerMark, Pattern } from './pattern.js';

/** The moccasin seam round the apron, from under the saddle to the ridge at the toe. */
export const PLUG: readonly CornerMark[] = [
  [0.56, 24, 'ridge'],
  [0.6, 25.6, 'ridge'],
  [0.64, 27.2, 'ridge'],
  [0.68, 28.2, 'ridge'],
  [0.72, 28.8, 'ridge'],
  [0.76, 28.6, 'ridge'],
  [0.8, 27.4, 'ridge'],
  [0.835, 25, 'ridge'],
  [0.865, 21.6, 'ridge'],
  [0.89, 17, 'ridge'],
  [0.907, 11.5, 'ridge'],
  [0.916, 5.8, 'ridge'],
  [0.919, 0, 'ridge'],
];

/** The vamp behind the apron, under the saddle. */
const FLANK: readonly CornerMark[] = [
  [0.48, 0],
  [0.5, 0.2],
  [0.53, 0.42],
];

/** Penny loafer: an apron sewn into the vamp like a moccasin, and a saddle with a slot over both. */
export const LOAFER: Pattern = {
  lines: {
    plug: { lateral: PLUG, round: 6 },
    vamp: { lateral: [...FLANK, ...PLUG], round: 6 },
    apron: {
      lateral: [
        [0.56, 24, 'ridge'],
        [0.55, 12, 'ridge'],
        [0.548, 0, 'ridge'],
      ],
    },
    quarter: {
      lateral: [
        [0.5, 0],
        [0.525, 0.3],
        [0.56, 0.6],
        [0.58, 1],
      ],
    },
    saddleFront: {
      lateral: [
        [0.565, 0],
        [0.572, 0.25],
        [0.588, 0.5],
        [0.604, 0.75],
        [0.61, 1],
      ],
    },
    saddleRear: {
      lateral: [
        [0.4, 0],
        [0.432, 0.22],
        [0.472, 0.45],
        [0.508, 0.7],
        [0.524, 0.88],
        [0.526, 1],
      ],
    },
  },
  opening: {
    facing: [0.585, 0.485],
    gap: [17, 23],
    level: true,
    topline: {
      lateral: [
        [0.44, 61],
        [0.4, 56],
        [0.34, 51],
        [0.27, 48],
        [0.19, 47.4],
        [0.125, 50],
        [0.07, 54],
        [0, 58],
      ],
    },
  },
  panels: [
    {
      zone: 'quarter',
      thread: 'thread-topline',
      lies: 'side',
      front: 'quarter',
      lift: [0, 0],
      edge: { kind: 'folded', thickness: 2.5, seams: [2.3] },
      columns: 80,
      rows: 30,
    },
    { ...BACK_STRIP, thread: 'thread-topline' },
    {
      zone: 'vamp',
      lies: 'across',
      front: 'toe',
      rear: 'vamp',
      lift: [0, 0.5],
      covered: true,
      // Under the saddle one looks along its lined side.
      edge: { kind: 'folded', thickness: 1.6, seams: [], under: 22 },
      cut: 'front',
      columns: 40,
      rows: 130,
    },
    {
      zone: 'apron',
      lies: 'across',
      front: 'plug',
      rear: 'apron',
      lift: [0.5, 0.5],
      covered: true,
      edge: { kind: 'lapped', thickness: 1.2, seams: [], under: 30 },
      frontEdge: { kind: 'folded', thickness: 1.6, seams: [] },
      cut: 'front',
      columns: 44,
      rows: 110,
    },
    {
      zone: 'saddle',
      lies: 'across',
      front: 'saddleFront',
      rear: 'saddleRear',
      lift: [1.6, 1.5],
      // From behind one looks under the whole of it.
      edge: { kind: 'lapped', thickness: 1.3, seams: [1.8], under: 21 },
      frontEdge: { kind: 'lapped', thickness: 1.3, seams: [1.8], under: 21 },
      columns: 16,
      rows: 90,
    },
  ],
  moccasin: { zone: 'apron', thread: 'thread-apron', line: 'plug', from: 0.601 },
  lined: 14,
  piping: true,
  slot: { zone: 'saddle', station: 0.566, half: [13, 3.4], lift: 1.58 },
  tongue: { from: 0.6, to: 0.468, half: 23, thickness: 2 },
};
