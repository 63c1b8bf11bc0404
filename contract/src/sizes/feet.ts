/** From a measured foot to a size and a width. Lengths and girths in mm. */
import type { SizeRun } from '../catalog/schema.js';
import { lastLength, MM_PER_INCH, type SizeScale, sizesOf } from './sizes.js';

/**
 * What a last is longer than the foot that it is for: 2/3 inch, as the Brannock device has it (its US men's size is
 * 3 × foot in inches − 22, the last's 3 × last − 24), and between the 1.5 and 2 cm that Continental makers reckon with.
 */
const ROOM_MM = (2 / 3) * MM_PER_INCH;

/** A foot that is this much longer than a size's own still wears it: a third of the room would be too much. */
const LENIENCE_MM = 1.5;

/**
 * Ball girth of the standard fitting: 247 mm in EU 42, 3.5 % less on a woman's foot of the same length. It grows by 1/4
 * inch for a UK size (Shoemakers Academy, "Joint girth"), which is 5 mm for a Paris point; a width grade is another
 * such step. The designer's own lasts are graded by the same numbers.
 */
const GIRTH = { eu: 42, men: 247, women: 247 * 0.965, step: 5 };

/** Within these no foot is a slip of the finger: a child's and the largest ever measured would be one. */
export const FOOT_LIMITS = { length: { min: 180, max: 360 }, girth: { min: 160, max: 340 } } as const;

/** Length of the foot that an EU size is made for, mm: 263 for EU 42. */
export function footLength(eu: number): number {
  return lastLength(eu) - ROOM_MM;
}

/** Girth round the ball of the foot for which a size is made in a width of this grade, mm. */
export function ballGirth(eu: number, grade: number, scale: SizeScale): number {
  return GIRTH[scale] + (eu - GIRTH.eu + grade) * GIRTH.step;
}

/** The size of a run for a foot; `outside` where the foot is smaller or larger than any size that is made. */
export interface FootSize {
  readonly eu: number;
  readonly outside?: 'smaller' | 'larger';
}

/** The smallest size that a foot of this length fits into. */
export function sizeForFoot(run: SizeRun, length: number): FootSize {
  const sizes = sizesOf(run);
  const smallest = sizes[0] ?? run.from;
  const found = sizes.find((eu) => footLength(eu) + LENIENCE_MM >= length);
  if (found === undefined) return { eu: sizes.at(-1) ?? run.to, outside: 'larger' };
  if (found === smallest && length < footLength(smallest - run.step)) return { eu: found, outside: 'smaller' };
  return { eu: found };
}

/** The width of a run for a foot of this girth in a size; `outside` where even the slimmest or widest is off by more than a grade. */
export interface FootWidth {
  readonly width: string;
  readonly outside?: 'slimmer' | 'wider';
}

/** The width whose girth comes nearest to the foot's; of two as near, the wider. */
export function widthForFoot(run: SizeRun, eu: number, girth: number, scale: SizeScale): FootWidth {
  const [nearest] = run.widths
    .map(({ id, grade }) => ({ width: id, over: girth - ballGirth(eu, grade, scale) }))
    .sort((a, b) => Math.abs(a.over) - Math.abs(b.over) || a.over - b.over);
  const { width, over } = nearest!;
  if (over > GIRTH.step) return { width, outside: 'wider' };
  if (over < -GIRTH.step) return { width, outside: 'slimmer' };
  return { width };
}

/** Millimetres in what people measure with, and back. */
export const inches = (mm: number): number => mm / MM_PER_INCH;
export const millimetres = (inch: number): number => inch * MM_PER_INCH;
