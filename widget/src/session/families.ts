import { COLOR_FAMILIES, type ColorFamily, colorFamily } from '../materials/color-family.js';
import { materialsOf } from './offers.js';
import type { Reading } from './reading.js';
import type { Step } from './steps.js';

/** The families that a part may have colours of, in the order in which they are shown. */
export function familiesFor(reading: Reading, step: Step): ColorFamily[] {
  const present = new Set(
    materialsOf(reading, step).flatMap(({ swatches }) => swatches.map(({ color }) => colorFamily(color))),
  );
  return COLOR_FAMILIES.filter((family) => present.has(family));
}
