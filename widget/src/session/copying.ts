/** Taking the leather of another part. */
import { findSwatch } from '@cordwainer/contract';
import { materialsOf, type Offer, offersIn } from './offers.js';
import type { Reading } from './reading.js';
import type { Step } from './steps.js';

/** Parts that wear one and the same, and what became of a part that took it. */
export interface CopySource {
  readonly value: string;
  readonly color: string;
  readonly from: readonly Step[];
  readonly offer: Offer;
}

export interface CopySources {
  readonly sources: readonly CopySource[];
  /** Parts that wear what is not offered for this one: laces for a toe cap. */
  readonly unfit: readonly Step[];
}

/** What a part could take from the others, leather by leather; what it wears itself is left out. */
export function copySources(reading: Reading, step: Step): CopySources {
  const { choices, catalog } = reading.resolved;
  const wearers = new Map<string, Step[]>();
  for (const other of reading.steps) {
    const value = choices[other.key];
    if (!other.zone || !value || value === choices[step.key]) continue;
    wearers.set(value, [...(wearers.get(value) ?? []), other]);
  }
  const sources: CopySource[] = [];
  const unfit: Step[] = [];
  for (const [value, from] of wearers) {
    const offer = copyOffer(reading, step, value);
    const color = findSwatch(catalog, value)?.swatch.color;
    if (offer && color) sources.push({ value, color, from, offer });
    else unfit.push(...from);
  }
  return { sources, unfit };
}

/** A value as an offer for a part; nothing where the catalog does not offer it there. */
export function copyOffer(reading: Reading, step: Step, value: string): Offer | undefined {
  const found = findSwatch(reading.resolved.catalog, value);
  if (!found || !materialsOf(reading, step).includes(found.material)) return undefined;
  return offersIn(reading, step, found.material, [found.swatch])[0];
}
