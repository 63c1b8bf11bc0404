/** Numbers of things, in the plural forms of every language. */
import { msg, str } from '@lit/localize';
import { counted } from './counted.js';
import type { Format } from './format.js';

/** `1 pair`, `12 pairs` */
export function pairsInWords(pairs: number, format: Format): string {
  return counted(pairs, format, {
    one: (n) => msg(str`${n} pair`, { id: 'pairs-one' }),
    two: () => msg('2 pairs', { id: 'pairs-two' }),
    few: (n) => msg(str`${n} pairs`, { id: 'pairs-few' }),
    many: (n) => msg(str`${n} pairs`, { id: 'pairs-many' }),
    other: (n) => msg(str`${n} pairs`, { id: 'pairs' }),
  });
}

/** `1 design`, `3 designs` */
export function designsInWords(designs: number, format: Format): string {
  return counted(designs, format, {
    one: (n) => msg(str`${n} design`, { id: 'designs-one' }),
    two: () => msg('2 designs', { id: 'designs-two' }),
    few: (n) => msg(str`${n} designs`, { id: 'designs-few' }),
    many: (n) => msg(str`${n} designs`, { id: 'designs-many' }),
    other: (n) => msg(str`${n} designs`, { id: 'designs' }),
  });
}

/** `1 week`, `6 weeks` */
export function weeksInWords(weeks: number, format: Format): string {
  return counted(weeks, format, {
    one: (n) => msg(str`${n} week`, { id: 'weeks-one' }),
    two: () => msg('2 weeks', { id: 'weeks-two' }),
    few: (n) => msg(str`${n} weeks`, { id: 'weeks-few' }),
    many: (n) => msg(str`${n} weeks`, { id: 'weeks-many' }),
    other: (n) => msg(str`${n} weeks`, { id: 'weeks' }),
  });
}

/** `1 day`, `3 days` */
export function daysInWords(days: number, format: Format): string {
  return counted(days, format, {
    one: (n) => msg(str`${n} day`, { id: 'days-one' }),
    two: () => msg('2 days', { id: 'days-two' }),
    few: (n) => msg(str`${n} days`, { id: 'days-few' }),
    many: (n) => msg(str`${n} days`, { id: 'days-many' }),
    other: (n) => msg(str`${n} days`, { id: 'days' }),
  });
}
