/** Size curves: how the pairs of a trade order spread over sizes and widths. */
import type { SizeCurve, SizeRun } from '../catalog/schema.js';
import { split } from '../money/split.js';
import type { RunEntry } from '../order/schema.js';
import { sizesOf } from './sizes.js';

/**
 * So many pairs over a run by a curve, small sizes first, without sizes that get none. They add up to the number exactly:
 * what whole pairs leave over goes to the largest remainders, among equal ones to the sizes nearest to the curve's middle
 * (few pairs of an even curve would else all be small ones).
 *
 * @param pairs a whole number of at least 0
 * @param width the only width to fill; left out, the curve's own widths, and the standard one where it has none
 * @throws RangeError where the number is something else, or where the run makes no size of the curve
 */
export function spreadPairs(curve: SizeCurve, run: SizeRun, pairs: number, width?: string): RunEntry[] {
  const shares = sizesOf(run)
    .map((size) => ({ size, share: curve.sizes[String(size)] ?? 0 }))
    .filter(({ share }) => share > 0);
  if (shares.length === 0) throw new RangeError(`the curve "${curve.id}" has no size of the run "${run.id}"`);
  const weight = shares.reduce((sum, { share }) => sum + share, 0);
  const middle = shares.reduce((sum, { size, share }) => sum + size * share, 0) / weight;
  const fromMiddle = [...shares].sort((a, b) => Math.abs(a.size - middle) - Math.abs(b.size - middle));
  const widths = widthShares(curve, run, width);
  // By width first: the few pairs of one size would all be of the commonest width.
  const ofWidths = split(
    pairs,
    widths.map(({ share }) => share),
  );
  return widths
    .flatMap(({ id }, at) => {
      const ofSizes = split(
        ofWidths[at]!,
        fromMiddle.map(({ share }) => share),
      );
      return fromMiddle.map(({ size }, place) => ({ size, width: id, pairs: ofSizes[place]! }));
    })
    .filter((entry) => entry.pairs > 0)
    .sort((a, b) => a.size - b.size || a.width.localeCompare(b.width, 'en'));
}

/** The curves that a catalog offers for a run. */
export function curvesFor(curves: readonly SizeCurve[] | undefined, run: SizeRun): SizeCurve[] {
  return (curves ?? []).filter(({ sizeRuns }) => sizeRuns.includes(run.id));
}

function widthShares(curve: SizeCurve, run: SizeRun, only: string | undefined): { id: string; share: number }[] {
  if (only !== undefined) return [{ id: only, share: 1 }];
  const own = run.widths
    .map(({ id }) => ({ id, share: curve.widths?.[id] ?? 0 }))
    .filter(({ share }) => share > 0)
    // Whoever weighs most stands first where remainders are equal.
    .sort((a, b) => b.share - a.share);
  return own.length > 0 ? own : [{ id: run.standardWidth, share: 1 }];
}
