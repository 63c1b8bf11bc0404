import type { LastSpec } from '../spec.js';

/** One Paris point in mm: ISO/TS 19407 gives the European (Continental) shoe size as last length in steps of 2/3 cm. */
export const PARIS_POINT = 20 / 3;

/** Size in which all pattern and last measures are drawn. */
const BASE_SIZE = 42;

/** What the tip of each toe shape adds beyond the size's own length, mm. */
const TOE_ALLOWANCE: Readonly<Record<LastSpec['toe'], number>> = {
  round: 4,
  almond: 9,
  'soft-square': 8,
  chisel: 12,
};

export interface Grade {
  /** Length of the last from the back of the heel to the tip of the toe, mm. */
  readonly length: number;
  /** Factor on widths of the base last. */
  readonly width: number;
  /** Factor on heights of the base last. */
  readonly height: number;
}

/** Inside length of the last, mm: the size in Paris points plus the allowance of its toe shape. */
export const lastLength = (spec: LastSpec): number => spec.size * PARIS_POINT + TOE_ALLOWANCE[spec.toe];

/**
 * Girth grows by some 5 mm a size where length grows by 6.67 mm, so widths and heights grow by about 3/4 of the
 * proportional step; a width grade is another 5 mm of ball girth (about 2 mm of tread width).
 */
export function grade(spec: LastSpec): Grade {
  const girth = 1 + 0.75 * (spec.size / BASE_SIZE - 1);
  return {
    length: lastLength(spec),
    width: girth * (1 + 0.024 * spec.width),
    height: girth * (1 + 0.012 * spec.width),
  };
}
