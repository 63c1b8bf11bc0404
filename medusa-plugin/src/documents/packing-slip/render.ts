import { countPairs, type Quantity } from '@cordwainer/contract';
import type { Typeface } from '../../modules/brand/look';
import { fillIsolated, isolated } from '../isolate';
import { day, fill, inLanguage, plural } from '../language';
import { INK, STYLES } from '../pdf/look';
import { facts, heading, lines, masthead, table } from '../pdf/parts';
import { Sheet } from '../pdf/sheet';
import type { Style } from '../pdf/typesetter';
import { sizeRun } from '../size-run';
import { LANGUAGES, type Words } from './words';

/** Parcels that are alike. */
export type ParcelsOnPaper = {
  count: number;
  /** Of each: pairs in it. */
  pairs: number;
  /** mm, outside. */
  length: number;
  width: number;
  height: number;
  /** g, packed. */
  weight: number;
};

export type PackingSlip = {
  brand: string;
  typeface?: Typeface;
  number: string;
  model: string;
  orderedAt: Date;
  /** Lines of addresses as on a parcel. The sender is the brand and never the factory. */
  from: readonly string[];
  to: readonly string[];
  shippingMethod?: string;
  trackingNumbers: readonly string[];
  quantity: Quantity;
  parcels: readonly ParcelsOnPaper[];
};

const ADDRESSEE: Style = { ...STYLES.body, size: 11.5, leading: 1.42 };

/** What lies in the parcels, for whoever packs and unpacks them. It says nothing of prices. */
export async function renderPackingSlip(slip: PackingSlip, wanted: string): Promise<Buffer> {
  const { words, locale } = inLanguage<Words>(LANGUAGES, wanted);
  const { brand, number, model, quantity } = slip;
  const pairs = countPairs(quantity);
  const sheet = new Sheet({
    title: `${words.kind} ${isolated(number)}`,
    author: brand,
    typeface: slip.typeface,
    locale,
    date: slip.orderedAt,
    footer: fillIsolated(words.footer, { brand, number }),
    running: `${isolated(brand)}  ·  ${words.kind} ${isolated(number)}`,
  });
  masthead(sheet, brand, words.kind, number);
  const half = (sheet.width - 30) / 2;
  const to = lines(sheet, words.to, slip.to, sheet.start, half, ADDRESSEE);
  const from = lines(sheet, words.from, slip.from, sheet.start + half + 30, half, STYLES.muted);
  sheet.y += Math.max(to, from) + 26;
  sheet.rule();
  sheet.y += 14;
  facts(
    sheet,
    [
      { label: words.model, value: model },
      { label: words.contents, value: plural(words.pairsCount, pairs, locale) },
      { label: words.ordered, value: day(slip.orderedAt, locale) },
      { label: words.shipping, value: slip.shippingMethod ?? '' },
      { label: words.tracking, value: slip.trackingNumbers.map(isolated).join('\n') },
    ],
    4,
  );
  sheet.rule();
  sheet.y += 22;
  heading(sheet, words.sizes);
  sizeRun(sheet, quantity, words, locale);
  sheet.y += 18;
  if (slip.parcels.length > 0) parcels(sheet, slip.parcels, words, locale);
  signatures(sheet, words);
  return sheet.close();
}

/** Numbered as they are labelled; those that are alike stand on one line. */
function parcels(sheet: Sheet, packed: readonly ParcelsOnPaper[], words: Words, locale: string): void {
  const number = (value: number, digits: number) =>
    value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const cm = (mm: number) => number(Math.ceil(mm / 10), 0);
  const kg = (grams: number) => fillIsolated(words.kilograms, { weight: number(grams / 1000, 1) });
  const sum = packed.reduce((sum, { count }) => sum + count, 0);
  const total = number(sum, 0);
  const weight = packed.reduce((sum, { count, weight }) => sum + count * weight, 0);
  heading(sheet, words.parcels);
  let before = 0;
  table(
    sheet,
    [
      { title: words.parcel, width: 0.2 },
      { title: words.contents, width: 0.25 },
      { title: words.measures, width: 0.35 },
      { title: words.weight, width: 0.2, align: 'end' },
    ],
    packed.map(({ count, pairs, length, width, height, weight }) => {
      const [first, last] = [number(before + 1, 0), number(before + count, 0)];
      before += count;
      const contents = plural(words.pairsCount, pairs, locale);
      return [
        fill(words.parcelOf, { parcel: count > 1 ? fill(words.parcelRange, { first, last }) : first, total }),
        count > 1 ? fillIsolated(words.each, { pairs: contents }) : contents,
        fillIsolated(words.centimetres, { length: cm(length), width: cm(width), height: cm(height) }),
        kg(weight),
      ];
    }),
  );
  if (sum > 1) {
    sheet.text.line(
      fillIsolated(words.parcelTotal, { weight: kg(weight) }),
      sheet.start,
      sheet.y + 2,
      STYLES.sum,
      'end',
      sheet.width,
    );
    sheet.y += 16;
  }
  sheet.y += 20;
}

/** Lines to sign on, and a kind word, kept together. */
function signatures(sheet: Sheet, words: Words): void {
  sheet.need(100);
  sheet.y += 34;
  const gap = 24;
  const width = (sheet.width - 2 * gap) / 3;
  [words.packedBy, words.checkedBy, words.date].forEach((label, at) => {
    const x = sheet.start + at * (width + gap);
    sheet.rule(x, width, sheet.y, INK, 0.5);
    sheet.text.line(label.toUpperCase(), x, sheet.y + 6, STYLES.label);
  });
  sheet.y += 40;
  sheet.text.line(words.thanks, sheet.start, sheet.y, STYLES.note);
  sheet.y += 18;
}
