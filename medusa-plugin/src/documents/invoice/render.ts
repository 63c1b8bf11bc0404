import { formatMoney } from '@cordwainer/contract';
import type { InvoiceSnapshot } from '../../modules/invoice/types';
import { fillIsolated, isolated } from '../isolate';
import { day, inLanguage, plural } from '../language';
import { INK, STYLES } from '../pdf/look';
import { facts, lines, masthead, table } from '../pdf/parts';
import { Sheet } from '../pdf/sheet';
import type { Style } from '../pdf/typesetter';
import { LANGUAGES, type Words } from './words';

export type InvoiceOnPaper = { number: string; issuedAt: Date; snapshot: InvoiceSnapshot };

const SUM: Style = { face: 'serif', size: 19, color: INK, leading: 1.3 };

/** What was charged and paid, from the snapshot alone: the same for ever. */
export async function renderInvoice({ number, issuedAt, snapshot }: InvoiceOnPaper, wanted: string): Promise<Buffer> {
  const { words, locale } = inLanguage<Words>(LANGUAGES, wanted);
  const { brand, seller, order } = snapshot;
  const kind = kindOf(snapshot, words);
  const sheet = new Sheet({
    title: `${kind} ${isolated(number)}`,
    author: seller.legal_name,
    typeface: snapshot.typeface,
    locale,
    date: issuedAt,
    footer: seller.footer ?? fillIsolated(words.footer, { legal: seller.legal_name, number }),
    running: `${isolated(brand)}  ·  ${kind} ${isolated(number)}`,
  });
  masthead(sheet, brand, kind, number);
  parties(sheet, snapshot, words);
  sheet.rule();
  sheet.y += 14;
  facts(
    sheet,
    [
      { label: snapshot.corrects ? words.credited : words.issued, value: day(issuedAt, locale) },
      { label: words.order, value: order.number },
      { label: words.ordered, value: day(order.ordered_on, locale) },
      { label: snapshot.corrects ? words.refunded : words.paid, value: day(snapshot.paid_on, locale) },
    ],
    4,
  );
  sheet.y += 8;
  sheet.y += sheet.block(order.model, sheet.start, sheet.y, sheet.width, STYLES.heading) + 2;
  const type = words.types[order.type] ?? order.type;
  const typed = fillIsolated(words.typeAndPairs, { type, pairs: plural(words.pairs, order.pairs, locale) });
  sheet.y += sheet.block(typed, sheet.start, sheet.y, sheet.width, STYLES.muted) + 14;
  charges(sheet, snapshot, words, locale);
  totals(sheet, snapshot, words, locale);
  closing(sheet, snapshot, words, locale);
  return sheet.close();
}

function kindOf({ corrects, purpose }: InvoiceSnapshot, words: Words): string {
  if (corrects) return words.creditNoteKind;
  return purpose === 'deposit' ? words.depositKind : words.kind;
}

function parties(sheet: Sheet, { buyer, email, seller, corrects }: InvoiceSnapshot, words: Words): void {
  const half = (sheet.width - 30) / 2;
  const vatId = seller.vat_id ? [fillIsolated(words.vatId, { id: seller.vat_id })] : [];
  const left = lines(sheet, corrects ? words.creditTo : words.billTo, [...buyer, email], sheet.start, half);
  const right = lines(
    sheet,
    words.seller,
    [seller.legal_name, ...seller.address, ...vatId],
    sheet.start + half + 30,
    half,
    STYLES.muted,
  );
  sheet.y += Math.max(left, right) + 26;
}

function charges(sheet: Sheet, { lines, currency }: InvoiceSnapshot, words: Words, locale: string): void {
  const money = (amount: number) => formatMoney(amount, currency, locale);
  table(
    sheet,
    [
      { title: words.description, width: 0.46 },
      { title: words.quantity, width: 0.12, align: 'end' },
      { title: words.unit, width: 0.2, align: 'end' },
      { title: words.amount, width: 0.22, align: 'end' },
    ],
    lines.map(({ label, quantity, unit_amount, amount }) => [
      { text: label, style: STYLES.body },
      quantity.toLocaleString(locale),
      money(unit_amount),
      money(amount),
    ]),
  );
}

/** The sums at the right; tax that the prices contain stands below the total that contains it. */
function totals(sheet: Sheet, snapshot: InvoiceSnapshot, words: Words, locale: string): void {
  const money = (amount: number) => formatMoney(amount, snapshot.currency, locale);
  const { goods, shipping, tax_included: included, deducted = [], purpose } = snapshot;
  // A part of an order is one line, of which the line itself says all.
  const whole = !snapshot.corrects && purpose !== 'deposit' && purpose !== 'extra';
  const above = [
    ...(whole ? [{ label: words.goods, value: money(goods) }] : []),
    ...(shipping
      ? [{ label: fillIsolated(words.shipping, { label: shipping.label }), value: money(shipping.amount) }]
      : []),
    ...(included ? [] : taxRows(snapshot, words, locale)),
  ];
  const below = included ? taxRows(snapshot, words, locale) : [];
  const width = sheet.width * 0.54;
  const x = sheet.end - width;
  sheet.need((above.length + below.length + deducted.length * 2) * 17 + (deducted.length > 0 ? 130 : 80));
  sheet.y += 12;
  const deductions = deductionRows(snapshot, words, locale);
  const values = [...above, ...below, ...deductions].map(({ value }) => value);
  const figures = sheet.figures([...values, money(snapshot.total)], x, width, STYLES.sum);
  const row = ({ label, value }: { label: string; value: string }, style: Style) => {
    const height = sheet.block(label, x, sheet.y, width * 0.66, { ...STYLES.body, color: style.color });
    sheet.text.line(value, figures.x, sheet.y, style, figures.align, figures.width);
    sheet.y += height + 4;
  };
  for (const entry of above) row(entry, STYLES.number);
  sheet.y += 3;
  sheet.rule(x, width, sheet.y, INK, 0.6);
  sheet.y += 8;
  const quiet = { ...STYLES.number, color: STYLES.muted.color };
  const sum = (label: string, amount: number) => {
    sheet.text.line(label, x, sheet.y, SUM);
    sheet.text.line(money(amount), x, sheet.y, SUM, 'end', width);
    sheet.y += 32;
  };
  if (deducted.length === 0) {
    sum(words.total, snapshot.total);
    for (const entry of below) row(entry, quiet);
  } else {
    row({ label: words.whole, value: money(snapshot.total) }, STYLES.sum);
    for (const entry of below) row(entry, quiet);
    sheet.y += 6;
    for (const entry of deductions) row(entry, STYLES.number);
    sheet.y += 3;
    sheet.rule(x, width, sheet.y, INK, 0.6);
    sheet.y += 8;
    const charged = snapshot.total - deducted.reduce((off, { amount }) => off + amount, 0);
    sum(words.charged, charged);
    const tax = snapshot.tax - deducted.flatMap(({ taxes }) => taxes).reduce((off, { amount }) => off + amount, 0);
    row({ label: words.taxCharged, value: money(tax) }, quiet);
  }
  sheet.y += 20;
}

/** What went before and is taken off, each with the tax in it. */
function deductionRows({ deducted = [], currency }: InvoiceSnapshot, words: Words, locale: string) {
  const money = (amount: number) => formatMoney(amount, currency, locale);
  return deducted.map(({ number, issued_on, amount, taxes }) => {
    const tax = money(taxes.reduce((sum, entry) => sum + entry.amount, 0));
    return {
      label: fillIsolated(words.deductedTax, { number, date: day(issued_on, locale), tax }),
      value: money(-amount),
    };
  });
}

function taxRows({ taxes, tax, tax_included, currency }: InvoiceSnapshot, words: Words, locale: string) {
  const money = (amount: number) => formatMoney(amount, currency, locale);
  if (taxes.length === 0) {
    return tax > 0 ? [{ label: tax_included ? words.taxIncluded : words.tax, value: money(tax) }] : [];
  }
  return taxes.map(({ rate, net, amount }) => ({
    label: fillIsolated(tax_included ? words.taxIncludedAt : words.taxAt, {
      rate: percent(rate, locale),
      net: money(net),
    }),
    value: money(amount),
  }));
}

function closing(sheet: Sheet, snapshot: InvoiceSnapshot, words: Words, locale: string): void {
  const { seller } = snapshot;
  sheet.need(40);
  for (const sentence of closingSentences(snapshot, words, locale)) {
    sheet.y += sheet.block(sentence, sheet.start, sheet.y, sheet.width, STYLES.note) + 4;
  }
  sheet.y += 14;
  if (!seller.terms) return;
  const height = sheet.heightOf(seller.terms, sheet.width * 0.8, STYLES.small);
  sheet.need(height + 16);
  sheet.text.line(words.terms.toUpperCase(), sheet.start, sheet.y, STYLES.label);
  sheet.y += 11;
  sheet.y += sheet.block(seller.terms, sheet.start, sheet.y, sheet.width * 0.8, STYLES.small);
}

function closingSentences(
  { paid_on, purpose, corrects, reason }: InvoiceSnapshot,
  words: Words,
  locale: string,
): string[] {
  const date = day(paid_on, locale);
  if (!corrects) return [fillIsolated(purpose === 'deposit' ? words.depositPaidOn : words.paidOn, { date })];
  const invoices = corrects
    .map(({ number, issued_on }) => fillIsolated(words.invoiceOf, { number, date: day(issued_on, locale) }))
    .join(words.between);
  return [
    fillIsolated(words.refundedOn, { date }),
    fillIsolated(words.corrects, { invoices }),
    ...(reason ? [fillIsolated(words.reason, { reason })] : []),
  ];
}

function percent(rate: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 }).format(rate / 100);
}
