import { findSwatch } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import type { Format } from '../../localisation/format.js';
import { partsInWords } from '../../localisation/part-words.js';
import { stepName } from '../../localisation/words.js';
import type { Reading } from '../../session/reading.js';
import type { Spread } from '../../session/spread.js';
import type { Workbench } from '../../session/workbench.js';

/** Parts by name: `Toe cap, Vamp, Quarters`. */
export function namesOf({ steps }: Reading, keys: readonly string[], format: Format): string {
  const names = keys.flatMap((key) => {
    const step = steps.find((candidate) => candidate.key === key);
    return step ? [stepName(step, format)] : [];
  });
  return format.list(names);
}

/** A leather in words: `Suede, Navy`. */
export function wornInWords({ resolved }: Reading, value: string, format: Format): string {
  const found = findSwatch(resolved.catalog, value);
  return found ? `${format.text(found.material.name)}, ${format.text(found.swatch.name)}` : value;
}

/** Who is left out, and why: a rule's sentence, or that it is not offered there. */
export function leftInWords(reading: Reading, left: Spread['left'], format: Format): string {
  const unoffered = left.filter(({ because }) => !because).map(({ key }) => key);
  const forbidden = left.filter(({ because }) => because);
  return [
    ...(unoffered.length > 0
      ? [msg(str`Left out, because it is not offered there: ${namesOf(reading, unoffered, format)}.`)]
      : []),
    ...forbidden.map(({ key, because }) =>
      msg(str`Left out: ${namesOf(reading, [key], format)}. ${because ? format.text(because) : ''}`),
    ),
  ].join(' ');
}

/** What was done with several parts at once. */
export function spreadInWords(reading: Reading, { changed, left }: Spread, format: Format): string {
  const done = msg(str`Changed: ${partsInWords(changed.length, format)}.`);
  return left.length > 0 ? `${done} ${leftInWords(reading, left, format)}` : done;
}

/** A part was pressed to copy from, and what it wears is not for the part that is open. */
export function unfitInWords({ reading, step }: Workbench, key: string, format: Format): string {
  if (!reading || !step) return '';
  const worn = wornInWords(reading, reading.resolved.choices[key] ?? '', format);
  return msg(str`${worn} is not offered for this part: ${stepName(step, format)}.`);
}
