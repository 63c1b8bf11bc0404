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

/** What a woman's last has less than a man's of the same length: parts of its widths, of those at the heel, and heights. */
const WOMEN = { width: 0.965, heel: 0.955, height: 0.97 };

export interface Grade {
  /** Length of the last from the back of the heel to the tip of the toe, mm. */
  readonly length: number;
  /** Factor on widths of the base last. */
  readonly width: number;
  /** Factor on widths of the heel beside that. */
  readonly heel: number;
  /** Factor on heights of the base last. */
  readonly height: number;
}

/** Inside length of the last, mm: the size in Paris points plus the allowance of its toe shape. */
export const lastLength = (spec: LastSpec): number => spec.size * PARIS_POINT + TOE_ALLOWANCE[spec.toe];

/** Ball girth and width of the base last, mm: what the steps below are parts of. */
const BALL = { girth: 247, width: 81 };

/**
 * Grading beside length. English lasts grow by 1/4 inch (6.35 mm) of joint girth and by a third of that in ball width
 * for a size of 8.47 mm (Shoemakers Academy, "Joint girth" and "Ball width"), which is 5 mm and 1.67 mm for a Paris
 * point. A width grade is another such step at the same length.
 */
const STEP = { girth: 5, width: 5 / 3 };

export function grade(spec: LastSpec): Grade {
  const sizes = spec.size - BASE_SIZE + spec.width;
  const own = spec.fit === 'women' ? WOMEN : { width: 1, heel: 1, height: 1 };
  return {
    length: lastLength(spec),
    width: own.width * (1 + (sizes * STEP.width) / BALL.width),
    heel: own.heel,
    height: own.height * (1 + (sizes * STEP.girth) / BALL.girth),
  };
}
