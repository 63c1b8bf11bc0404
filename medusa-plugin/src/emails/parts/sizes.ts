import { type OrderLine, orderLines, type Quantity, type Size } from '@cordwainer/contract';
import type { Block } from '../blocks/block';
import { type Row, table } from '../blocks/table';
import type { Speech } from '../speech';

/** More lines than this are written one for each size: mail programs cut off what is over 100 kB. */
const FEW = 12;

/** Both feet of a pair, or the pairs of each size and width. */
export function sizes(quantity: Quantity, speech: Speech): Block {
  return table(speech.words.sizes, rows(quantity, speech));
}

function rows(quantity: Quantity, speech: Speech): Row[] {
  const { words, count } = speech;
  if (quantity.type === 'mto') {
    return [
      { label: words.left, value: sizeAndWidth(quantity.left, speech) },
      { label: words.right, value: sizeAndWidth(quantity.right, speech) },
    ];
  }
  const lines = orderLines(quantity);
  if (lines.length > FEW) return bySize(lines, speech);
  return lines.map(({ left, pairs }) => ({
    label: sizeAndWidth(left, speech),
    value: count(words.pairs, pairs),
  }));
}

function bySize(lines: readonly OrderLine[], { words, say, locale }: Speech): Row[] {
  const widths = new Map<number, string[]>();
  for (const { left, pairs } of lines) {
    const entry = say(words.widthAndPairs, { width: left.width, count: pairs.toLocaleString(locale) });
    widths.set(left.size, [...(widths.get(left.size) ?? []), entry]);
  }
  return [...widths].map(([size, entries]) => ({
    label: say(words.size, { size: size.toLocaleString(locale) }),
    value: entries.join(', '),
  }));
}

function sizeAndWidth({ size, width }: Size, { words, say, locale }: Speech): string {
  return say(words.sizeAndWidth, { size: size.toLocaleString(locale), width });
}
