import { msg, str } from '@lit/localize';
import { counted } from './counted.js';
import type { Format } from './format.js';

/** `1 part`, `4 parts` */
export function partsInWords(parts: number, format: Format): string {
  return counted(parts, format, {
    one: (n) => msg(str`${n} part`, { id: 'parts-one' }),
    two: () => msg('2 parts', { id: 'parts-two' }),
    few: (n) => msg(str`${n} parts`, { id: 'parts-few' }),
    many: (n) => msg(str`${n} parts`, { id: 'parts-many' }),
    other: (n) => msg(str`${n} parts`, { id: 'parts' }),
  });
}

/** `1 change ago`, `3 changes ago` */
export function changesAgo(changes: number, format: Format): string {
  return counted(changes, format, {
    one: (n) => msg(str`${n} change ago`, { id: 'changes-ago-one' }),
    two: () => msg('2 changes ago', { id: 'changes-ago-two' }),
    few: (n) => msg(str`${n} changes ago`, { id: 'changes-ago-few' }),
    many: (n) => msg(str`${n} changes ago`, { id: 'changes-ago-many' }),
    other: (n) => msg(str`${n} changes ago`, { id: 'changes-ago' }),
  });
}
