import type { OrderLine, OrderType, Size } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import type { SizeNames } from '../sizing/size-names.js';
import type { Format } from './format.js';
import { sizeInWords, widthInWords } from './size-words.js';

/** Order type, sizes and numbers in one line: `Made to order: EU 42 · F, standard`. */
export function quantityInWords(
  type: OrderType | undefined,
  lines: readonly OrderLine[],
  names: SizeNames,
  format: Format,
): string {
  const name = type ? format.text(type.name) : '';
  return `${name}: ${lines.map((line) => lineInWords(line, names, format)).join('; ')}`;
}

/** `3 × EU 42 · F, standard`, or the two feet of a pair that differ. */
export function lineInWords({ left, right, pairs }: OrderLine, names: SizeNames, format: Format): string {
  const size = (one: Size) => `${sizeInWords(one.size, names, format)} · ${widthInWords(one.width, names, format)}`;
  const same = left.size === right.size && left.width === right.width;
  if (!same) return msg(str`left ${size(left)}; right ${size(right)}`);
  return pairs === 1 ? size(left) : `${format.number(pairs)} × ${size(left)}`;
}
