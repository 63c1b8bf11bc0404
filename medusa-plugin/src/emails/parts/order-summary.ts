import type { Block } from '../blocks/block';
import { table } from '../blocks/table';
import type { MailContent } from '../content';
import type { Speech } from '../speech';

/** Which order it is. */
export function orderSummary({ number, model, quantity, quote }: MailContent, { words, say, count }: Speech): Block {
  const pairs = count(words.pairs, quote.pairs);
  return table(words.order, [
    { label: words.number, value: number },
    { label: words.model, value: model },
    { label: words.type, value: say(words.typeAndPairs, { type: quantity.type.toUpperCase(), pairs }) },
  ]);
}
