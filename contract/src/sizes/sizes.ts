import type { SizeRun } from '../catalog/schema.js';

/**
 * One EU size is a Paris point, 2/3 cm of last length; one UK or US size is a barleycorn, 1/3 inch.
 * UK adult = 3 × length in inches − 25; US men = − 24, US women (common scale) = − 22.5.
 * Source: Wikipedia, "Shoe size" (the traditional systems behind ISO/TS 19407).
 */
const PARIS_POINT_MM = 20 / 3;
const MM_PER_INCH = 25.4;
const OFFSETS = { UK: { men: 25, women: 25 }, US: { men: 24, women: 22.5 } } as const;

export type SizeSystem = 'EU' | 'UK' | 'US';
export type SizeScale = 'men' | 'women';

/** Length of the last for an EU size, mm: 280 for EU 42. */
export function lastLength(eu: number): number {
  return eu * PARIS_POINT_MM;
}

/** An EU size in another system, rounded to the half size as shops print it: EU 42 is UK 8, US men's 9. */
export function convertSize(eu: number, system: SizeSystem, scale: SizeScale): number {
  if (system === 'EU') return eu;
  const barleycorns = (lastLength(eu) / MM_PER_INCH) * 3;
  return Math.round((barleycorns - OFFSETS[system][scale]) * 2) / 2;
}

/** Every EU size of a run, smallest first. */
export function sizesOf(run: SizeRun): number[] {
  const count = Math.floor((run.to - run.from) / run.step) + 1;
  // Steps are halves or wholes, which binary fractions hold exactly: no rounding is needed.
  return Array.from({ length: count }, (_, at) => run.from + at * run.step);
}
