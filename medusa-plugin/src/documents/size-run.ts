import { orderLines, type Quantity } from '@cordwainer/contract';
import { isolated } from './isolate';
import { plural } from './language';
import { INK, LINE, MUTED, STYLES } from './pdf/look';
import { table } from './pdf/parts';
import type { Sheet } from './pdf/sheet';
import type { Style } from './pdf/typesetter';
import type { SizeWords } from './size-words';

/** Sizes side by side in one band; longer runs go on in the next. */
const BAND = 15;

/** Height of a row, points. */
const ROW = 17;

/** What is made in which size: a grid of sizes and widths, or two feet. */
export function sizeRun(sheet: Sheet, quantity: Quantity, words: SizeWords, locale: string): void {
  const number = (value: number) => value.toLocaleString(locale);
  if (quantity.type === 'mto') {
    table(
      sheet,
      [
        { title: words.foot, width: 0.34 },
        { title: words.size, width: 0.33 },
        { title: words.width, width: 0.33 },
      ],
      [
        [{ text: words.left, style: STYLES.body }, `EU ${number(quantity.left.size)}`, quantity.left.width],
        [{ text: words.right, style: STYLES.body }, `EU ${number(quantity.right.size)}`, quantity.right.width],
      ],
    );
    return;
  }
  const lines = orderLines(quantity);
  const sizes = [...new Set(lines.map(({ left }) => left.size))];
  const widths = [...new Set(lines.map(({ left }) => left.width))].sort((a, b) => a.localeCompare(b, 'en'));
  const pairsOf = (size: number, width: string) =>
    lines.find(({ left }) => left.size === size && left.width === width)?.pairs ?? 0;
  const bands = Array.from({ length: Math.ceil(sizes.length / BAND) }, (_, at) =>
    sizes.slice(at * BAND, (at + 1) * BAND),
  );
  for (const band of bands) {
    // The last one keeps the total beside it.
    sheet.need(ROW * (widths.length + 2) + (bands.length > 1 && band === bands.at(-1) ? 40 : 8));
    grid(sheet, band, widths, pairsOf, words, number);
    sheet.y += 14;
  }
  const total = lines.reduce((sum, { pairs }) => sum + pairs, 0);
  if (bands.length > 1) {
    sheet.need(20);
    sheet.text.line(words.total, sheet.start, sheet.y - 4, STYLES.strong);
    sheet.text.line(plural(words.pairsCount, total, locale), sheet.start, sheet.y - 4, STYLES.sum, 'end', sheet.width);
    sheet.y += 14;
  }
}

function grid(
  sheet: Sheet,
  sizes: readonly number[],
  widths: readonly string[],
  pairsOf: (size: number, width: string) => number,
  words: SizeWords,
  number: (value: number) => string,
): void {
  const head = 74;
  const sum = 44;
  const cell = Math.min(40, (sheet.width - head - sum) / Math.max(sizes.length, 9));
  const wide = head + cell * sizes.length + sum;
  // Figures end at the right: at the end of a cell from the left, and else in its middle, between the ends.
  const align = sheet.direction === 'rtl' ? 'center' : 'end';
  const put = (text: string, column: number, style: Style) => {
    const x = sheet.start + head + cell * column;
    sheet.text.line(text, x, sheet.y, style, align, column === sizes.length ? sum : cell);
  };
  sheet.text.line(words.size.toUpperCase(), sheet.start, sheet.y + 2, STYLES.label);
  sizes.forEach((size, column) => {
    put(number(size), column, STYLES.sum);
  });
  sheet.text.line(
    words.pairs.toUpperCase(),
    sheet.start + head + cell * sizes.length,
    sheet.y + 2,
    STYLES.label,
    align,
    sum,
  );
  sheet.y += 16;
  sheet.rule(sheet.start, wide, sheet.y, INK, 0.6);
  sheet.y += 4;
  for (const width of widths) {
    sheet.text.line(`${words.width} ${isolated(width)}`, sheet.start, sheet.y, STYLES.body);
    sizes.forEach((size, column) => {
      const pairs = pairsOf(size, width);
      put(pairs === 0 ? '·' : number(pairs), column, pairs === 0 ? { ...STYLES.number, color: MUTED } : STYLES.number);
    });
    put(number(sizes.reduce((pairs, size) => pairs + pairsOf(size, width), 0)), sizes.length, STYLES.sum);
    sheet.y += ROW - 3;
    sheet.rule(sheet.start, wide, sheet.y, LINE);
    sheet.y += 3;
  }
  if (widths.length < 2) return;
  sheet.text.line(words.total, sheet.start, sheet.y, { ...STYLES.body, color: MUTED });
  sizes.forEach((size, column) => {
    put(number(widths.reduce((pairs, width) => pairs + pairsOf(size, width), 0)), column, {
      ...STYLES.number,
      color: MUTED,
    });
  });
  put(
    number(sizes.reduce((all, size) => all + widths.reduce((pairs, width) => pairs + pairsOf(size, width), 0), 0)),
    sizes.length,
    STYLES.sum,
  );
  sheet.y += ROW;
}
