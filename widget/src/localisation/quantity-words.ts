import type { OrderLine, OrderType, Size, SizeRun } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import type { Format } from './format.js';

/** Order type, sizes and numbers in one line: `Made to order: EU 42, F, standard`. */
export function quantityInWords(
  type: OrderType | undefined,
  lines: readonly OrderLine[],
  sizeRun: SizeRun,
  format: Format,
): string {
  const name = type ? format.text(type.name) : '';
  return `${name}: ${lines.map((line) => lineInWords(line, sizeRun, format)).join('; ')}`;
}

function lineInWords({ left, right, pairs }: OrderLine, sizeRun: SizeRun, format: Format): string {
  const same = left.size === right.size && left.width === right.width;
  if (!same) return msg(str`left EU ${size(left)}, right EU ${size(right)}`);
  return pairs === 1 ? `EU ${size(left)}` : `${format.number(pairs)} × EU ${size(left)}`;

  function size(one: Size): string {
    const width = sizeRun.widths.find((candidate) => candidate.id === one.width);
    return `${format.number(one.size)} ${width ? format.text(width.name) : one.width}`;
  }
}
