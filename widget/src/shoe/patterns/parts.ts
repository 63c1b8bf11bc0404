/** Lines and pieces that several styles share. */
import type { CrossLine, EdgePattern, Figure, Opening, PanelPattern } from './pattern.js';

/** A skived edge with two rows of stitches. */
export const TWO_ROWS = (thickness: number): EdgePattern => ({ kind: 'lapped', thickness, seams: [1.9, 4] });

/** Broguing: a gimped edge, and a row of large and small holes between two rows of stitches. */
export const BROGUED = (thickness: number): EdgePattern => ({
  kind: 'lapped',
  thickness,
  seams: [1.8, 8.3],
  punched: [{ inset: 5.05, holes: 'brogue' }],
  gimped: true,
});

/** Values of the option `toe-detail`: '' where a design does not say. */
export const PLAIN = ['toe-detail', 'plain', 'cap', ''] as const;
const PUNCHED = ['toe-detail', 'punched-cap', 'semi-brogue'] as const;
const FULL = ['toe-detail', 'full-brogue'] as const;
export const BROGUES = ['toe-detail', 'punched-cap', 'semi-brogue', 'full-brogue'] as const;

/** Seams of the toe: a straight cap, and a wing with its peak on the ridge. */
export const TOE_LINES: Readonly<Record<string, CrossLine>> = {
  cap: {
    lateral: [
      [0.772, 0],
      [0.784, 0.3],
      [0.792, 0.65],
      [0.795, 1],
    ],
    medial: [
      [0.777, 0],
      [0.787, 0.3],
      [0.793, 0.65],
      [0.795, 1],
    ],
  },
  wing: {
    peak: true,
    lateral: [
      [0.505, 0],
      [0.548, 0.1],
      [0.6, 0.22],
      [0.655, 0.35],
      [0.705, 0.48],
      [0.748, 0.61],
      [0.774, 0.74],
      [0.779, 0.85],
      [0.764, 0.94],
      [0.74, 1],
    ],
    medial: [
      [0.5, 0],
      [0.545, 0.1],
      [0.6, 0.22],
      [0.657, 0.35],
      [0.708, 0.48],
      [0.75, 0.61],
      [0.775, 0.74],
      [0.779, 0.85],
      [0.764, 0.94],
      [0.74, 1],
    ],
  },
};

/** The pieces of the toe by option: cap, punched cap with a medallion, wing. */
export const TOE_PIECES: readonly PanelPattern[] = [
  toePiece('cap', TWO_ROWS(1.1), ['toe-detail', 'cap'], 34),
  toePiece('cap', BROGUED(1.1), PUNCHED, 34),
  toePiece('wing', BROGUED(1.1), FULL, 44),
];

function toePiece(rear: string, edge: EdgePattern, when: PanelPattern['when'] & {}, columns: number): PanelPattern {
  return {
    zone: 'toe-cap',
    thread: 'thread-toe',
    lies: 'across',
    front: 'toe',
    rear,
    lift: [1, 1.1],
    edge,
    when,
    columns,
    rows: 76,
  };
}

/** A flower with leaves, mm forward and to the side of its middle. */
export const MEDALLION: Figure = {
  zone: 'toe-cap',
  when: ['toe-detail', 'semi-brogue', 'full-brogue'],
  station: 0.888,
  lift: 1.07,
  holes: [
    [0, 0, 'large'],
    [3, 0, 'small'],
    [2.1, 2.1, 'small'],
    [0, 3, 'small'],
    [-2.1, 2.1, 'small'],
    [-3, 0, 'small'],
    [6, 0, 'large'],
    [-6, 0, 'large'],
    [8.4, 0, 'small'],
    [-8.4, 0, 'small'],
    [-10.4, 0, 'small'],
    [0, 6.2, 'large'],
    [2.4, 7.4, 'small'],
    [4.6, 6.9, 'small'],
    [6, 5.2, 'small'],
    [6.2, 3.1, 'small'],
    [-2.4, 7.4, 'small'],
    [-4.6, 6.9, 'small'],
    [-6, 5.2, 'small'],
    [-6.2, 3.1, 'small'],
    [0, 9, 'small'],
    [-1.4, 11, 'small'],
    [-3.4, 12.2, 'small'],
  ],
};

/** A vamp from the toe or the piece on it back to the line `rear`, plain or brogued with the toe. */
export function vamps(
  rear: string,
  common: Pick<PanelPattern, 'lift' | 'covered' | 'columns' | 'rows'>,
): PanelPattern[] {
  const vamp = (edge: EdgePattern, when: PanelPattern['when'] & {}): PanelPattern => ({
    ...common,
    zone: 'vamp',
    lies: 'across',
    front: ['cap', 'wing'],
    rear,
    under: 9,
    // Between the facings one looks under it.
    edge: common.covered ? { ...edge, under: 9 } : edge,
    when,
  });
  return [vamp(TWO_ROWS(1.05), PLAIN), vamp(BROGUED(1.05), BROGUES)];
}

/** The counter round the heel, plain or brogued with the toe. */
export function counters(start: number, ...down: readonly (readonly [number, number])[]): PanelPattern[] {
  const counter = (edge: EdgePattern, when: PanelPattern['when'] & {}): PanelPattern => ({
    zone: 'counter',
    thread: 'thread-heel',
    lies: 'back',
    flank: [start, ...down],
    lift: [0.85, 0.85],
    edge,
    when,
    columns: 40,
    rows: 30,
  });
  return [counter(TWO_ROWS(0.85), PLAIN), counter(BROGUED(0.85), BROGUES)];
}

/** A narrow strip over the back seam, sewn along both edges. */
export const BACK_STRIP: PanelPattern = {
  zone: 'quarter',
  lies: 'strip',
  strip: [5.5, 7.5],
  lift: [0.8, 0.8],
  edge: { kind: 'lapped', thickness: 0.8, seams: [1.7] },
  columns: 8,
  rows: 26,
};

/** Facing and topline, with broguing along them where the toe is a wing. */
export function folded(of: (edge: EdgePattern, when: PanelPattern['when'] & {}) => PanelPattern): PanelPattern[] {
  return [
    of({ kind: 'folded', thickness: 2.5, seams: [2.3] }, [...PLAIN, 'punched-cap', 'semi-brogue']),
    // Along the topline only: on the facing the eyelets take its place.
    of(
      {
        kind: 'folded',
        thickness: 2.5,
        seams: [2.2, [7.9, 0.27, 1]],
        punched: [{ inset: 5.1, holes: 'brogue', from: 0.27 }],
      },
      FULL,
    ),
  ];
}

/** The topline of a low shoe: under the ankle bone, up to the back of the heel. */
export const LOW_TOPLINE: Opening['topline'] = {
  lateral: [
    [0.41, 74.5],
    [0.38, 67.6],
    [0.345, 61.6],
    [0.3, 56],
    [0.25, 52.6],
    [0.19, 51.6],
    [0.125, 53.6],
    [0.07, 57],
    [0, 60.4],
  ],
  medial: [
    [0.41, 75.5],
    [0.38, 69],
    [0.345, 63.4],
    [0.3, 58],
    [0.25, 54.6],
    [0.19, 53.2],
    [0.125, 54.6],
    [0.07, 57.4],
    [0, 60.4],
  ],
};
