import { LOAFER, PLUG } from './loafer.js';
import type { Pattern } from './pattern.js';

/** The vamp beside the apron, lapped over the quarter. */
const FLANK = [
  [0.455, 0],
  [0.478, 0.22],
  [0.515, 0.44],
] as const;

/** Two rows where it is seen beside the apron; the moccasin seam holds the rest. */
const SEAMS = [1.9, 4].flatMap((inset) => [[inset, 0, 0.2] as const, [inset, 0.8, 1] as const]);

const [QUARTER, STRIP, VAMP, APRON] = LOAFER.panels;

/** Tassel loafer: the apron runs up to the throat, a leather lace goes round the topline and ends in two tassels. */
export const TASSEL: Pattern = {
  ...LOAFER,
  lines: {
    plug: LOAFER.lines.plug!,
    quarter: {
      lateral: [
        [0.53, 0],
        [0.56, 0.3],
        [0.6, 0.6],
        [0.625, 1],
      ],
    },
    vamp: { lateral: [...FLANK, ...PLUG], round: 6 },
    apron: {
      lateral: [
        [0.56, 24, 'ridge'],
        [0.535, 21.5, 'ridge'],
        [0.515, 15, 'ridge'],
        [0.507, 8, 'ridge'],
        [0.505, 0, 'ridge'],
      ],
    },
  },
  opening: { ...LOAFER.opening, facing: [0.62, 0.485], gap: [13, 23] },
  panels: [
    QUARTER!,
    STRIP!,
    {
      ...VAMP!,
      lift: [0, 1],
      covered: false,
      edge: { kind: 'folded', thickness: 1.6, seams: SEAMS },
    },
    { ...APRON!, lift: [0.5, 1.4], edge: { kind: 'folded', thickness: 2, under: 28, seams: [1.9] } },
  ],
  lined: 30,
  moccasin: { zone: 'apron', thread: 'thread-apron', line: 'plug', from: 0.562 },
  slot: undefined,
  tassels: { station: 0.56, lift: 1.4, length: 30, below: 7 },
};
