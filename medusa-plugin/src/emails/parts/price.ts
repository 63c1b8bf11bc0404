import type { Quote, QuoteLine } from '@cordwainer/contract';
import type { Block } from '../blocks/block';
import { amounts } from '../blocks/table';
import type { Speech } from '../speech';

/** What it costs, line by line, as the customer agreed to it. */
export function price(quote: Quote, speech: Speech): Block {
  const { words, money, direction } = speech;
  return amounts(
    words.price,
    [
      ...quote.lines.map((line) => ({ label: labelOf(line, speech), value: money(line.amount) })),
      ...(quote.tax === 0
        ? []
        : [{ label: quote.taxIncluded ? words.taxIncluded : words.tax, value: money(quote.tax) }]),
      { label: words.total, value: money(quote.total), strong: true },
      ...depositRows(quote, speech),
    ],
    direction,
  );
}

function labelOf({ code, label, quantity, unitAmount }: QuoteLine, { words, say, money }: Speech): string {
  if (code === 'shipping') return say(words.shipping, { label });
  return quantity > 1 ? say(words.each, { label, amount: money(unitAmount) }) : label;
}

function depositRows({ deposit, total }: Quote, { words, say, money, locale }: Speech) {
  if (!deposit) return [];
  const share = (deposit.permille / 1000).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });
  return [
    { label: say(words.deposit, { share }), value: money(deposit.amount) },
    { label: words.balance, value: money(total - deposit.amount) },
  ];
}
