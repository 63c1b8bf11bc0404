import { msg, str } from '@lit/localize';
import { counted } from '../localisation/counted.js';
import type { Format } from './format.js';

/** `1 pair`, `12 pairs`, in the plural forms of every language. */
export function pairsInWords(pairs: number, format: Format): string {
  return counted(pairs, format, {
    one: (n) => msg(str`${n} pair`, { id: 'pairs-one' }),
    two: () => msg('2 pairs', { id: 'pairs-two' }),
    few: (n) => msg(str`${n} pairs`, { id: 'pairs-few' }),
    many: (n) => msg(str`${n} pairs`, { id: 'pairs-many' }),
    other: (n) => msg(str`${n} pairs`, { id: 'pairs' }),
  });
}
