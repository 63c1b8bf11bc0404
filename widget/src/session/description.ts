import { findSwatch, type ResolvedDesign, type SpecificationLine, specify } from '@cordwainer/contract';
import type { Format } from '../localisation/format.js';
import { stepName } from '../localisation/words.js';
import { offersOf } from './offers.js';
import type { Reading } from './reading.js';
import type { Change } from './remedy.js';
import type { Step } from './steps.js';

const specifications = new WeakMap<ResolvedDesign, readonly SpecificationLine[]>();

/** The specification of a design, worked out once: it is read at each rendering. */
export function specificationOf(resolved: ResolvedDesign): readonly SpecificationLine[] {
  const lines = specifications.get(resolved) ?? specify(resolved);
  specifications.set(resolved, lines);
  return lines;
}

/** What a choice is now, in words. */
export function valueInWords(reading: Reading, key: string, format: Format): string {
  const line = specificationOf(reading.resolved).find((candidate) => candidate.id === key);
  return line ? format.text(line.value) : '';
}

/** A value that a step could have, in words: `Suede, Snuff`. */
export function candidateInWords(reading: Reading, step: Step, value: string, format: Format): string {
  const found = findSwatch(reading.resolved.catalog, value);
  if (found) return `${format.text(found.material.name)}, ${format.text(found.swatch.name)}`;
  const offer = offersOf(reading, step).find((candidate) => candidate.value === value);
  return offer ? format.text(offer.name) : value;
}

/**
 * What would change, in words: `Toe cap, Patent, Black; Sole, Double leather`. Nothing where one of the changes has no
 * step: it could not be explained, so it is not offered behind anyone's back.
 */
export function changesInWords(reading: Reading, changes: readonly Change[], format: Format): string | undefined {
  const words = changes.map(({ key, value }) => {
    const step = reading.steps.find((candidate) => candidate.key === key);
    return step && `${stepName(step, format)}, ${candidateInWords(reading, step, value, format)}`;
  });
  return words.includes(undefined) ? undefined : words.join('; ');
}
