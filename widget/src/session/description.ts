import { findSwatch, specify } from '@cordwainer/contract';
import type { Format } from '../localisation/format.js';
import { offersOf } from './offers.js';
import type { Reading } from './reading.js';
import type { Step } from './steps.js';

/** What a choice is now, in words. */
export function valueInWords(reading: Reading, key: string, format: Format): string {
  const line = specify(reading.resolved).find((candidate) => candidate.id === key);
  return line ? format.text(line.value) : '';
}

/** A value that a step could have, in words: `Suede, Snuff`. */
export function candidateInWords(reading: Reading, step: Step, value: string, format: Format): string {
  const found = findSwatch(reading.resolved.catalog, value);
  if (found) return `${format.text(found.material.name)}, ${format.text(found.swatch.name)}`;
  const offer = offersOf(reading, step).find((candidate) => candidate.value === value);
  return offer ? format.text(offer.name) : value;
}
