import { isolated } from '../isolate';
import { INK, LINE, STYLES } from './look';
import type { Sheet } from './sheet';
import type { Style } from './typesetter';

/** The head of a paper: who it is from, what it is, and its number. */
export function masthead(sheet: Sheet, brand: string, kind: string, number: string): void {
  const half = sheet.width * 0.58;
  const height = sheet.block(brand, sheet.start, sheet.y, half, STYLES.brand);
  const x = sheet.start + half;
  sheet.text.line(kind.toUpperCase(), x, sheet.y + 3, STYLES.label, 'end', sheet.width - half);
  const style: Style = { face: 'sans-medium', size: 12, color: INK, tabular: true };
  sheet.text.line(number, x, sheet.y + 13, style, 'end', sheet.width - half);
  sheet.y += Math.max(height, 28) + 8;
  sheet.rule(sheet.start, sheet.width, sheet.y, INK, 0.6);
  sheet.y += 26;
}

export type Fact = { label: string; value: string };

/** Label over value, side by side. Empty ones are left out. */
export function facts(sheet: Sheet, entries: readonly Fact[], columns = entries.length): void {
  const shown = entries.filter(({ value }) => value !== '');
  const gap = 16;
  const width = (sheet.width - gap * (columns - 1)) / columns;
  for (let first = 0; first < shown.length; first += columns) {
    const row = shown.slice(first, first + columns);
    const height = Math.max(...row.map(({ value }) => sheet.heightOf(value, width, STYLES.body)));
    sheet.need(height + 12);
    row.forEach(({ label, value }, at) => {
      const x = sheet.start + at * (width + gap);
      sheet.text.line(label.toUpperCase(), x, sheet.y, STYLES.label);
      sheet.block(value, x, sheet.y + 10, width, STYLES.body);
    });
    sheet.y += height + 20;
  }
}

export function heading(sheet: Sheet, text: string, follows = 40): void {
  sheet.need(26 + follows);
  sheet.text.line(text, sheet.start, sheet.y, STYLES.heading);
  sheet.y += 26;
}

/** An address or another few lines under a label; answers their height. */
export function lines(
  sheet: Sheet,
  label: string,
  entries: readonly string[],
  x: number,
  width: number,
  style: Style = STYLES.body,
): number {
  sheet.text.line(label.toUpperCase(), x, sheet.y, STYLES.label);
  let y = sheet.y + 12;
  for (const entry of entries) y += sheet.block(isolated(entry), x, y, width, style);
  return y - sheet.y;
}

export type Column = { title: string; width: number; align?: 'start' | 'end' };
export type Cell = string | { text: string; style: Style };

/** Rows under hairlines; the head stands on every page again. Widths are shares that add up to one. */
export function table(sheet: Sheet, columns: readonly Column[], rows: readonly (readonly Cell[])[]): void {
  const gap = 10;
  const room = sheet.width - gap * (columns.length - 1);
  const at = columns.map(
    (_, i) => sheet.start + columns.slice(0, i).reduce((x, { width }) => x + width * room + gap, 0),
  );
  const figures = columns.map(({ align, width }, i) => {
    const texts = rows.map((row) => row[i]!).map((cell) => (typeof cell === 'string' ? cell : cell.text));
    return align === 'end' ? sheet.figures(texts, at[i]!, width * room, STYLES.number) : undefined;
  });
  const head = () => {
    columns.forEach(({ title, align, width }, i) => {
      sheet.text.line(title.toUpperCase(), at[i]!, sheet.y, STYLES.label, align ?? 'start', width * room);
    });
    sheet.y += 12;
    sheet.rule(sheet.start, sheet.width, sheet.y, INK, 0.6);
    sheet.y += 5;
  };
  sheet.need(48);
  head();
  for (const row of rows) {
    const cells = row.map((cell) => (typeof cell === 'string' ? { text: cell, style: STYLES.number as Style } : cell));
    const heights = cells.map(({ text, style }, i) => sheet.heightOf(text, columns[i]!.width * room, style));
    const height = Math.max(...heights);
    if (sheet.y + height + 4 > sheet.bottom) {
      sheet.need(height + 60);
      head();
    }
    cells.forEach(({ text, style }, i) => {
      const place = figures[i] ?? { x: at[i]!, width: columns[i]!.width * room, align: 'start' as const };
      sheet.block(text, place.x, sheet.y, place.width, style, place.align);
    });
    sheet.y += height + 4.5;
    sheet.rule(sheet.start, sheet.width, sheet.y, LINE);
    sheet.y += 4.5;
  }
}
