import type { CordPoint } from '../geometry/tube.js';
import { add, lerp, range, scale, unit } from '../geometry/vec.js';
import type { Last } from '../last/last.js';

/** A place of a cord: s on the ridge abeam, mm beside the ridge (lateral above 0), mm over the last. */
export type CordMark = readonly [s: number, aside: number, above: number];

/** The point at a mark, with the direction that the last faces there. */
export function cordPoint(last: Last, [s, aside, above]: CordMark): CordPoint {
  const { p, n } = last.at(s, last.beside(s, aside));
  return { p: add(p, n, above), n };
}

/** How an end of a strand leaves: down through an eyelet, under the edge of a facing, or round a hook. */
export type StrandEnd = 'eyelet' | 'under' | 'hook';

export interface Strand {
  /** Where it leaves and arrives: s and mm beside the ridge. */
  readonly from: readonly [s: number, aside: number];
  readonly to: readonly [s: number, aside: number];
  readonly ends: readonly [from: StrandEnd, to: StrandEnd];
  /** Where it passes over the ridge it lies over another strand. */
  readonly over: boolean;
  /** How far the facings end from the ridge there, mm: between them the lace is drawn straight. */
  readonly gap: number;
}

/** Radius of the ridge across the foot, mm: a straight lace between two facings runs that much flatter. */
const RIDGE = 26;

/** How much lower than on the leather a lace drawn straight over a gap lies so far from the ridge, mm. */
export const sag = (aside: number, gap: number): number => Math.max(0, gap * gap - aside * aside) / (2 * RIDGE);

/** Heights of a strand's end over the facing and how far it is from the eyelet toward the middle there, mm. */
const LEAVING: Readonly<Record<StrandEnd, readonly (readonly [inward: number, above: number])[]>> = {
  eyelet: [
    [0, -1.6],
    [0.3, 0.1],
    [1.6, 1.05],
  ],
  under: [
    [-2, -2.2],
    [0.6, -1.5],
    [2.6, 0.1],
  ],
  hook: [
    [-1.2, 1.5],
    [-0.4, 1.6],
    [2, 1.6],
  ],
};

/**
 * A strand from one facing to the other, lying on what it crosses. `half` is half its thickness, `facing` the height of
 * the facings over the last, mm.
 */
export function strandMarks({ from, to, ends, over, gap }: Strand, facing: number, half: number): CordMark[] {
  const long = Math.abs(from[1] - to[1]);
  const leave = (kind: StrandEnd): CordMark[] =>
    LEAVING[kind].map(([inward, above]): CordMark => {
      const k = inward / long;
      return [lerp(from[0], to[0], k), lerp(from[1], to[1], k), facing + above];
    });
  const arrive = (kind: StrandEnd): CordMark[] =>
    LEAVING[kind]
      .map(([inward, above]): CordMark => {
        const k = 1 - inward / long;
        return [lerp(from[0], to[0], k), lerp(from[1], to[1], k), facing + above];
      })
      .reverse();
  const middle = range(4, 0.3, 0.7).map((k): CordMark => {
    const hump = over ? 2 * half * Math.exp(-(((k - 0.5) / 0.13) ** 2)) : 0;
    const aside = lerp(from[1], to[1], k);
    return [lerp(from[0], to[0], k), aside, facing + half + 0.3 + hump - sag(aside, gap)];
  });
  return [...leave(ends[0]), ...middle, ...arrive(ends[1])];
}

/** Points through which a strand runs, its flat side turned where it goes down through the leather. */
export function strandPoints(last: Last, strand: Strand, facing: number, half: number): CordPoint[] {
  const marks = strandMarks(strand, facing, half);
  const points = marks.map((mark) => cordPoint(last, mark));
  const across = unit([0, 0, strand.to[1] - strand.from[1]]);
  return points.map(({ p, n }, i): CordPoint => {
    const turned = i < 2 ? -1 : i > points.length - 3 ? 1 : 0;
    return { p, n: turned ? unit(add(n, scale(across, turned * 0.6))) : n };
  });
}
