import { countPairs, type Quantity, type SpecificationLine, translate } from '@cordwainer/contract';
import type { Typeface } from '../../modules/brand/look';
import type { PictureView } from '../../pictures';
import { fillIsolated, isolated } from '../isolate';
import { day, inLanguage, plural } from '../language';
import { STYLES } from '../pdf/look';
import { facts, heading, masthead } from '../pdf/parts';
import { Sheet } from '../pdf/sheet';
import { sizeRun } from '../size-run';
import { pictures } from './pictures';
import { LANGUAGES, type Words } from './words';

export type SpecificationSheet = {
  brand: string;
  typeface?: Typeface;
  number: string;
  model: string;
  orderedAt: Date;
  startedAt?: Date;
  expectedFinishAt?: Date;
  leadTimeDays: number;
  quantity: Quantity;
  specification: readonly SpecificationLine[];
  note?: string;
  design: { id: string; catalog: string; version: number };
  /** JPEG by view; those that are missing are left out. */
  pictures: Partial<Record<PictureView, Buffer>>;
};

const GROUPS = ['upper', 'inside', 'trim', 'bottom', 'options'] as const;

/** The sheet a shoemaker works from: what is made, in which sizes, of which materials. No prices, no addresses. */
export async function renderSpecification(order: SpecificationSheet, wanted: string): Promise<Buffer> {
  const { words, locale } = inLanguage<Words>(LANGUAGES, wanted);
  const { number, brand, model, quantity, design } = order;
  const type = words.types[quantity.type];
  const pairs = countPairs(quantity);
  const values = { number, design: design.id, catalog: design.catalog, version: design.version };
  const sheet = new Sheet({
    title: `${words.kind} ${isolated(number)}`,
    author: brand,
    typeface: order.typeface,
    locale,
    date: order.orderedAt,
    footer: fillIsolated(words.footer, values),
    running: `${isolated(brand)}  ·  ${words.kind} ${isolated(number)}  ·  ${isolated(model)}`,
  });
  masthead(sheet, brand, words.kind, number);
  sheet.y += sheet.block(model, sheet.start, sheet.y, sheet.width, STYLES.title) + 4;
  const typed = fillIsolated(words.typeAndPairs, { type, pairs: plural(words.pairsCount, pairs, locale) });
  sheet.y += sheet.block(typed, sheet.start, sheet.y, sheet.width, STYLES.muted) + 16;
  pictures(sheet, order.pictures, words);
  facts(
    sheet,
    [
      { label: words.ordered, value: day(order.orderedAt, locale) },
      { label: words.started, value: day(order.startedAt, locale) },
      {
        label: words.finish,
        value: day(order.expectedFinishAt, locale) || plural(words.days, order.leadTimeDays, locale),
      },
    ],
    4,
  );
  sheet.y += 2;
  construction(sheet, order, locale);
  heading(sheet, words.sizes);
  sizeRun(sheet, quantity, words, locale);
  sheet.y += 14;
  materials(sheet, order, words, locale);
  if (order.note) note(sheet, order.note, words);
  return sheet.close();
}

/** Last, construction and sole, each under its name: what the shoe is built on. */
function construction(sheet: Sheet, { specification }: SpecificationSheet, locale: string): void {
  const entries = specification
    .filter(({ group, id }) => group === 'model' && id !== 'style')
    .map(({ label, value }) => ({ label: translate(label, locale), value: translate(value, locale) }));
  if (entries.length === 0) return;
  sheet.rule();
  sheet.y += 12;
  facts(sheet, entries, 4);
  sheet.rule();
  sheet.y += 22;
}

/** Two columns of groups, filled one after the other so that both are about as long. */
function materials(sheet: Sheet, { specification }: SpecificationSheet, words: Words, locale: string): void {
  const groups = GROUPS.map((group) => ({
    title: words.groups[group],
    lines: specification.filter((line) => line.group === group),
  })).filter(({ lines }) => lines.length > 0);
  if (groups.length === 0) return;
  const gap = 28;
  const width = (sheet.width - gap) / 2;
  const blocks = groups.map((group) => ({
    ...group,
    height: 22 + group.lines.reduce((sum, line) => sum + heightOf(sheet, line, width, locale), 0) + 14,
  }));
  const half = blocks.reduce((sum, { height }) => sum + height, 0) / 2;
  // The left column takes groups until it is about half of all.
  let split = 1;
  for (let height = blocks[0]!.height; split < blocks.length && height + blocks[split]!.height / 2 <= half; split++) {
    height += blocks[split]!.height;
  }
  const columns = [blocks.slice(0, split), blocks.slice(split)];
  const tallest = Math.max(...columns.map((column) => column.reduce((sum, { height }) => sum + height, 0)));
  // What fits a page is not torn apart, and never from its heading.
  heading(sheet, words.specification, tallest <= sheet.bottom - 160 ? tallest : 80);
  if (sheet.y + tallest <= sheet.bottom) {
    const top = sheet.y;
    columns.forEach((column, at) => {
      sheet.y = top;
      for (const block of column) group(sheet, block, sheet.start + at * (width + gap), width, locale);
    });
    sheet.y = top + tallest;
    return;
  }
  // More than a page of them: one column, that breaks where it must.
  for (const block of blocks) group(sheet, block, sheet.start, sheet.width, locale);
}

type Group = { title: string; lines: readonly SpecificationLine[] };

const LABEL_SHARE = 0.36;
const CHIP = 8;

function heightOf(sheet: Sheet, line: SpecificationLine, width: number, locale: string): number {
  const label = sheet.heightOf(translate(line.label, locale), width * LABEL_SHARE - 8, STYLES.muted);
  const value = sheet.heightOf(translate(line.value, locale), width * (1 - LABEL_SHARE) - CHIP - 6, STYLES.body);
  return Math.max(label, value) + 7;
}

function group(sheet: Sheet, { title, lines }: Group, x: number, width: number, locale: string): void {
  sheet.need(50);
  sheet.text.line(title.toUpperCase(), x, sheet.y, STYLES.label);
  sheet.y += 12;
  sheet.rule(x, width);
  for (const line of lines) {
    const height = heightOf(sheet, line, width, locale);
    sheet.need(height);
    const top = sheet.y + 3;
    sheet.block(translate(line.label, locale), x, top, width * LABEL_SHARE - 8, STYLES.muted);
    const value = x + width * LABEL_SHARE;
    if (line.color) sheet.chip(line.color, value, top + 2.2, CHIP);
    sheet.block(
      translate(line.value, locale),
      value + CHIP + 6,
      top,
      width * (1 - LABEL_SHARE) - CHIP - 6,
      STYLES.body,
    );
    sheet.y += height;
    sheet.rule(x, width);
  }
  sheet.y += 24;
}

function note(sheet: Sheet, text: string, words: Words): void {
  const height = sheet.heightOf(text, sheet.width - 18, STYLES.note);
  sheet.need(Math.min(height + 24, 300));
  sheet.text.line(words.note.toUpperCase(), sheet.start + 18, sheet.y, STYLES.label);
  const top = sheet.y;
  sheet.y += 13;
  const leading = sheet.text.leading(text, STYLES.note);
  for (const line of sheet.text.wrap(text, STYLES.note, sheet.width - 18)) {
    sheet.need(leading);
    sheet.text.line(line, sheet.start + 18, sheet.y, STYLES.note);
    sheet.y += leading;
  }
  if (sheet.y > top) sheet.upright(sheet.start, top, sheet.y, undefined, 1.5);
  sheet.y += 10;
}
