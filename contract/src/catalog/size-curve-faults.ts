import { joinPath } from '../issues/path.js';
import { sizesOf } from '../sizes/sizes.js';
import { type Faults, fault, unknownIds } from './faults.js';
import { indexOf } from './lookup.js';
import type { Catalog, SizeCurve } from './schema.js';

/** A curve that names runs, sizes or widths that are not there, or that has no share at all. */
export function sizeCurveFaults(catalog: Catalog, curve: SizeCurve, path: string): Faults {
  const { sizeRuns } = indexOf(catalog);
  const faults = unknownIds(sizeRuns, curve.sizeRuns, `${path}.sizeRuns`, 'size run');
  if (faults.length > 0) return faults;
  const runs = curve.sizeRuns.map((id) => sizeRuns.get(id)!);
  const made = new Set(runs.flatMap(sizesOf).map(String));
  const widths = new Set(runs.flatMap((run) => run.widths.map(({ id }) => id)));
  for (const size of Object.keys(curve.sizes).filter((size) => !made.has(size))) {
    faults.push(
      fault(
        `${path}.${joinPath(['sizes', size])}`,
        'unknown-size',
        `none of ${curve.sizeRuns.join(', ')} is made in it`,
      ),
    );
  }
  for (const width of Object.keys(curve.widths ?? {}).filter((width) => !widths.has(width))) {
    faults.push(
      fault(`${path}.${joinPath(['widths', width])}`, 'unknown-width', `must be one of ${[...widths].join(', ')}`),
    );
  }
  for (const run of runs) {
    if (sizesOf(run).some((size) => (curve.sizes[String(size)] ?? 0) > 0)) continue;
    faults.push(fault(`${path}.sizes`, 'empty-curve', `needs a share of more than 0 for a size of "${run.id}"`));
  }
  if (curve.widths && !Object.values(curve.widths).some((share) => share > 0)) {
    faults.push(fault(`${path}.widths`, 'empty-curve', 'needs a share of more than 0'));
  }
  return faults;
}
