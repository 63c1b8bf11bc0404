import type { Last, SizeRun } from '../catalog/schema.js';

/**
 * One EU size is a Paris point, 2/3 cm of last length; one UK or US size is a barleycorn, 1/3 inch.
 * UK adult = 3 × length in inches − 25; US men = − 24, US women (common scale) = − 22.5.
 * Source: Wikipedia, "Shoe size" (the traditional systems behind ISO/TS 19407).
 */
export const PARIS_POINT_MM = 20 / 3;
export const MM_PER_INCH = 25.4;
const OFFSETS = { UK: { men: 25, women: 25 }, US: { men: 24, women: 22.5 } } as const;

export const SIZE_SYSTEMS = ['EU', 'UK', 'US'] as const;
export type SizeSystem = (typeof SIZE_SYSTEMS)[number];
export type SizeScale = 'men' | 'women';

/** Length of the last for an EU size, mm: 280 for EU 42. */
export function lastLength(eu: number): number {
  return eu * PARIS_POINT_MM;
}

/** An EU size in another system, rounded to the half size as shops print it: EU 42 is UK 8, US men's 9. */
export function convertSize(eu: number, system: SizeSystem, scale: SizeScale): number {
  if (system === 'EU') return eu;
  return Math.round(exactSize(eu, system, scale) * 2) / 2;
}

/** Every EU size of a run, smallest first. */
export function sizesOf(run: SizeRun): number[] {
  const count = Math.floor((run.to - run.from) / run.step) + 1;
  // Steps are halves or wholes, which binary fractions hold exactly: no rounding is needed.
  return Array.from({ length: count }, (_, at) => run.from + at * run.step);
}

/** Whose sizes a last is measured in where that matters, in US sizes: men's unless it says otherwise. */
export function scaleOf(last: Pick<Last, 'fit'>): SizeScale {
  return last.fit ?? 'men';
}

/** A size as it is made, and what a system calls it. */
export interface NamedSize {
  readonly eu: number;
  /** Its number in the system, to the half size. */
  readonly size: number;
  /**
   * Paris points are smaller than barleycorns, so that two EU half sizes may have one name in UK or US sizes. Of those,
   * the one that is nearest to what the name means is the one that people are offered.
   */
  readonly nearest: boolean;
}

/** A run's sizes by their names in a system, smallest first. In EU sizes, each is its own name. */
export function namedSizes(run: SizeRun, system: SizeSystem, scale: SizeScale): NamedSize[] {
  const all = sizesOf(run).map((eu) => {
    const size = convertSize(eu, system, scale);
    return { eu, size, off: system === 'EU' ? 0 : Math.abs(exactSize(eu, system, scale) - size) };
  });
  const best = new Map<number, { eu: number; off: number }>();
  for (const { eu, size, off } of all) {
    const known = best.get(size);
    if (!known || off < known.off) best.set(size, { eu, off });
  }
  return all.map(({ eu, size }) => ({ eu, size, nearest: best.get(size)?.eu === eu }));
}

/** The EU size of a run that is made for a size in a system; nothing where the run has none. */
export function euSizeOf(run: SizeRun, system: SizeSystem, scale: SizeScale, size: number): number | undefined {
  return namedSizes(run, system, scale).find((named) => named.nearest && named.size === size)?.eu;
}

function exactSize(eu: number, system: 'UK' | 'US', scale: SizeScale): number {
  return (lastLength(eu) / MM_PER_INCH) * 3 - OFFSETS[system][scale];
}
