import { MEDALLION, PLAIN, TOE_LINES, TOE_PIECES, TWO_ROWS, vamps } from './parts.js';
import type { CornerMark, HeightMark, PanelPattern, Pattern, StrapPattern } from './pattern.js';

/** Front of the lateral quarter, up to the ridge under the medial one. */
const LATERAL: readonly CornerMark[] = [
  [0.49, 0],
  [0.505, 0.12],
  [0.53, 0.3],
  [0.56, 0.5],
  [0.585, 0.7],
  [0.598, 13, 'ridge'],
  [0.6, 7, 'ridge'],
  [0.592, 3, 'ridge'],
  [0.58, 1.6, 'ridge'],
];
/** Front of the medial quarter: on over the ridge to the lateral side. */
const MEDIAL: readonly CornerMark[] = [
  [0.49, 0],
  [0.505, 0.12],
  [0.535, 0.3],
  [0.57, 0.52],
  [0.596, 0.72],
  [0.607, 13, 'ridge'],
  [0.607, 7, 'ridge'],
  [0.602, 2, 'ridge'],
  [0.592, -2.5, 'ridge'],
  [0.58, -5, 'ridge'],
];

/** Topline as of a low shoe, in marks that begin behind the straps. */
const TOPLINE: readonly HeightMark[] = [
  [0.405, 72],
  [0.37, 64],
  [0.335, 58.6],
  [0.3, 55],
  [0.25, 52.4],
  [0.19, 51.6],
  [0.125, 53.6],
  [0.07, 57],
  [0, 60.4],
];

const QUARTER: Omit<PanelPattern, 'only' | 'rise' | 'lift'> = {
  zone: 'quarter',
  lies: 'flap',
  edge: { kind: 'folded', thickness: 2.5, seams: [2, [4.2, 0, 0.24]] },
  columns: 100,
  rows: 28,
};

/** A strap at a station of the ridge: from under the medial quarter to its point on the lateral side. */
const strap = (station: number, width: number, fall: number, when: StrapPattern['when']): StrapPattern => ({
  when,
  line: [
    [station, -4, width + 4],
    [station - 0.2 * fall, 8, width + 1.5],
    [station - 0.5 * fall, 22, width],
    [station - 0.8 * fall, 38, width],
    [station - fall, 52, width],
  ],
  hidden: 8.5,
  lift: [2.45, 2.75],
  thickness: 1.3,
  buckle: 0.5,
  keeper: 0.78,
  frame: [11, width + 1.6],
});

/** Monk: closed by one strap or two, from the medial quarter over the instep to buckles on the lateral one. */
export const MONK: Pattern = {
  lines: {
    ...TOE_LINES,
    vamp: {
      lateral: [
        [0.42, 0],
        [0.46, 0.3],
        [0.53, 0.6],
        [0.555, 0.82],
        [0.56, 1],
      ],
    },
  },
  opening: {
    front: { lateral: LATERAL, medial: MEDIAL },
    facing: [0.57, 0.44],
    gap: [1.5, 3],
    medialGap: [-6, -4],
    topline: { lateral: TOPLINE },
  },
  panels: [
    ...vamps('vamp', { lift: [0, 0], covered: true, columns: 56, rows: 80 }),
    { ...QUARTER, only: 'lateral', lift: [1.35, 0] },
    { ...QUARTER, only: 'medial', lift: [1.35, 0], rise: 1.5, fan: 2.8 },
    {
      zone: 'counter',
      thread: 'thread-heel',
      lies: 'back',
      flank: [0.085, [0.103, 40], [0.136, 24], [0.178, 11.5], [0.222, 0]],
      lift: [0.85, 0.85],
      edge: TWO_ROWS(0.85),
      when: [...PLAIN, 'punched-cap', 'semi-brogue', 'full-brogue'],
      columns: 40,
      rows: 30,
    },
    ...TOE_PIECES,
  ],
  figures: [MEDALLION],
  straps: [
    strap(0.515, 21, 0.05, ['straps', 'single']),
    strap(0.55, 15.5, 0.055, ['straps', 'double', '']),
    strap(0.48, 15.5, 0.05, ['straps', 'double', '']),
  ],
  lined: 14,
  piping: true,
  tongue: { from: 0.6, to: 0.422, half: 24, thickness: 2 },
};
