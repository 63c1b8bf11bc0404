import {
  formatMoney,
  orderLines,
  type Quantity,
  type Quote,
  type QuoteLine,
  type Size,
  type SpecificationLine,
  translate,
} from '@cordwainer/contract';
import { heading, letter, lines, paragraph, type Row, rows, subheading } from '../layout';
import { fill, type Words, wordsFor } from './words';

export type OrderReceived = {
  locale: string;
  brand: string;
  number: string;
  firstName: string;
  model: string;
  quantity: Quantity;
  leadTimeDays: number;
  specification: readonly SpecificationLine[];
  quote: Quote;
  /** Lines of the address as on a parcel. */
  address: readonly string[];
};

export type Email = { subject: string; html: string; text: string };

/** The e-mail that says an order has come in: what it is, in which sizes, what it costs, and that it waits for payment. */
export function renderOrderReceived(order: OrderReceived): Email {
  const { words, locale } = wordsFor(order.locale);
  const pairs = fill(order.quote.pairs === 1 ? words.pair : words.pairs, { count: order.quote.pairs });
  const values = {
    number: order.number,
    brand: order.brand,
    model: order.model,
    name: order.firstName,
    pairs,
    days: order.leadTimeDays,
  };
  const say = (sentence: string) => fill(sentence, values);
  const subject = say(words.subject);
  const opening = order.leadTimeDays > 0 ? [say(words.received), say(words.leadTime)] : [say(words.received)];
  const sections: readonly (readonly [title: string, entries: readonly Row[]])[] = [
    [
      words.order,
      [
        { label: words.number, value: order.number },
        { label: words.type, value: `${order.quantity.type.toUpperCase()}, ${pairs}` },
      ],
    ],
    [words.sizes, sizeRows(order.quantity, words, locale)],
    [words.specification, order.specification.map((line) => specificationRow(line, locale))],
    [words.price, priceRows(order.quote, words, locale)],
  ];
  return {
    subject,
    html: letter({
      locale,
      subject,
      preview: say(words.preview),
      brand: order.brand,
      footer: say(words.footer),
      body: [
        heading(say(words.title)),
        ...opening.map(paragraph),
        ...sections.flatMap(([title, entries]) => [subheading(title), rows(entries)]),
        subheading(words.shipTo),
        lines(order.address),
      ],
    }),
    text: [
      say(words.title),
      ...opening,
      ...sections.map(([title, entries]) =>
        [title, ...entries.map(({ label, value }) => `  ${label}: ${value}`)].join('\n'),
      ),
      [words.shipTo, ...order.address.map((line) => `  ${line}`)].join('\n'),
      `-- \n${say(words.footer)}`,
    ].join('\n\n'),
  };
}

function sizeRows(quantity: Quantity, words: Words, locale: string): Row[] {
  const size = (entry: Size) => fill(words.size, { size: entry.size.toLocaleString(locale), width: entry.width });
  if (quantity.type === 'mto') {
    return [
      { label: words.left, value: size(quantity.left) },
      { label: words.right, value: size(quantity.right) },
    ];
  }
  return orderLines(quantity).map((line) => ({
    label: size(line.left),
    value: fill(line.pairs === 1 ? words.pair : words.pairs, { count: line.pairs }),
  }));
}

function specificationRow({ label, value, color }: SpecificationLine, locale: string): Row {
  return { label: translate(label, locale), value: translate(value, locale), color };
}

function priceRows(quote: Quote, words: Words, locale: string): Row[] {
  const money = (amount: number) => formatMoney(amount, quote.currency, locale);
  const charges = quote.lines.map((line) => ({
    label: priceLabel(line, words, money(line.unitAmount)),
    value: money(line.amount),
    strong: false,
  }));
  return [
    ...charges,
    { label: quote.taxIncluded ? words.taxIncluded : words.tax, value: money(quote.tax), strong: false },
    { label: words.total, value: money(quote.total), strong: true },
  ];
}

function priceLabel({ code, label, quantity }: QuoteLine, words: Words, each: string): string {
  if (code === 'shipping') return fill(words.shipping, { label });
  return quantity > 1 ? fill(words.each, { label, amount: each }) : label;
}
