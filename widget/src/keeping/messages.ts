/** What is said about designs that were kept or linked. */
import { type Catalog, indexOf } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import type { Format } from '../localisation/format.js';
import { stepName } from '../localisation/words.js';

/** What could not be opened, and why. */
export type LinkFault = 'unknown' | 'unreachable';

export function draftIsBack(lost: string): string {
  const back = msg('Your last design is back.');
  return lost ? `${back} ${lost}` : back;
}

export function linkFault(fault: LinkFault): string {
  return fault === 'unreachable'
    ? msg('The shop could not be reached, so the design behind this link did not come.')
    : msg('The design behind this link can’t be opened: it is damaged, or of an earlier collection.');
}

/** Names the parts of a design that are not as they were; nothing where all of them are. */
export function lostParts(catalog: Catalog, keys: readonly string[], format: Format): string {
  if (keys.length === 0) return '';
  const names = [...new Set(keys.flatMap((key) => choiceName(catalog, key, format) ?? []))];
  if (names.length === 0) return msg('Parts of it are no longer offered.');
  return msg(str`No longer offered as it was, so please look again: ${names.join(', ')}.`);
}

/** What the collection calls a choice; nothing where it does not have it any more. */
function choiceName(catalog: Catalog, key: string, format: Format): string | undefined {
  if (key === 'last' || key === 'construction' || key === 'sole') {
    return stepName({ key, kind: key, group: 'shape' }, format);
  }
  const { zones, options } = indexOf(catalog);
  const entry = zones.get(key.replace(/^zone:/, '')) ?? options.get(key.replace(/^option:/, ''));
  return entry && format.text(entry.name);
}
