/** Tells the heads of a pasted table from its numbers of pairs, and what they stand for. Pure. */
import { SIZE_SYSTEMS, type SizeSystem } from '@cordwainer/contract';
import { isSum, namedSystem, type SizeLabel, sizeLabel, widthLabel } from './labels.js';
import type { SizeNames } from './size-names.js';
import { typedNumber } from './typed-number.js';

export interface PastePlace {
  /** The run in the system that is shown. */
  readonly names: SizeNames;
  /** EU sizes of the rows that are shown. */
  readonly rows: readonly number[];
  /** Where the paste begins if the table does not say where it belongs; the first cell where nobody is in one. */
  readonly from?: { readonly size: number; readonly width: string };
  /** Most pairs that one cell may have. */
  readonly mostPairs: number;
}

/** `sum`: a total, which is worked out here. `beyond`: right of or below the last cell. */
export type Unplaceable = 'unknown-size' | 'unknown-width' | 'no-number' | 'too-many' | 'beyond' | 'sum';

/** A head of a row or a column: what it names, or why it names nothing. */
export type Head = { readonly text: string; readonly value?: number | string; readonly why?: Unplaceable };

export type Kind = 'sizes' | 'widths' | 'words' | 'none';

/** What the cells of a head are, as far as they can be told from numbers of pairs. */
export function kindOf(cells: readonly string[], { names }: PastePlace, sure = false): Kind {
  const said = cells.filter((cell) => cell !== '' && !isSum(cell));
  if (said.length === 0) return cells.some(isSum) ? 'words' : 'none';
  const words = said.filter((cell) => sizeLabel(cell) === undefined);
  if (sure && words.length < said.length) return 'sizes';
  if (said.some((cell) => words.includes(cell) && widthLabel(cell, names.run) !== undefined)) return 'widths';
  if (words.length > 0) return words.length === said.length ? 'words' : 'none';
  const labels = said.map((cell) => sizeLabel(cell)!);
  if (labels.some(({ system }) => system)) return 'sizes';
  const sizes = labels.map(({ size }) => size);
  const climbing = sizes.every((size, at) => at === 0 || size > sizes[at - 1]!);
  const known = Math.max(...SIZE_SYSTEMS.map((system) => countKnown(labels, names.in(system))));
  // Pairs rarely climb from one to the next, and hardly ever through sizes that are made.
  return climbing && known * 2 > sizes.length && sizes.length > 1 ? 'sizes' : 'none';
}

/** An empty corner, or a word in it, shows that there are heads to both sides. */
export function isHead(corner: string): boolean {
  return typedNumber(corner) === undefined;
}

export function headsOfSizes(
  texts: readonly string[],
  { names }: PastePlace,
  named?: SizeSystem,
): { heads: Head[]; system: SizeSystem } {
  const labels = texts.map(sizeLabel);
  const system = named ?? labels.find((label) => label?.system)?.system ?? likeliest(labels, names);
  const known = names.in(system);
  const heads = texts.map((text, at): Head => {
    if (isSum(text)) return { text, why: 'sum' };
    const label = labels[at];
    const value = label && (label.system && label.system !== system ? names.in(label.system) : known).euOf(label.size);
    return value === undefined ? { text, why: 'unknown-size' } : { text, value };
  });
  return { heads, system };
}

function likeliest(labels: readonly (SizeLabel | undefined)[], names: SizeNames): SizeSystem {
  const others = SIZE_SYSTEMS.filter((system) => system !== names.system);
  const all = [names.system, ...others].map((system) => ({
    system,
    known: countKnown(labels, names.in(system)),
  }));
  // The one that is shown comes first, and is passed only by one that knows more.
  return all.reduce((best, next) => (next.known > best.known ? next : best)).system;
}

function countKnown(labels: readonly (SizeLabel | undefined)[], names: SizeNames): number {
  return labels.filter((label) => label && names.euOf(label.size) !== undefined).length;
}

export function headsOfWidths(texts: readonly string[], { names }: PastePlace): Head[] {
  return texts.map((text) => {
    if (isSum(text)) return { text, why: 'sum' };
    const value = widthLabel(text, names.run);
    return value === undefined ? { text, why: 'unknown-width' } : { text, value };
  });
}

/** Sizes from the cell that the person is in, downwards. */
export function fromSize(count: number, { rows, from }: PastePlace): Head[] {
  return following(count, rows, from ? rows.indexOf(from.size) : 0);
}

/** Widths from the cell that the person is in; a single one is the standard width where nobody is in any. */
export function fromWidth(count: number, { names, from }: PastePlace): Head[] {
  const widths = names.run.widths.map(({ id }) => id);
  const start = from?.width ?? (count === 1 ? names.run.standardWidth : widths[0]!);
  return following(count, widths, widths.indexOf(start));
}

function following(count: number, values: readonly (number | string)[], start: number): Head[] {
  return Array.from({ length: count }, (_, at) => {
    const value = values[Math.max(0, start) + at];
    return value === undefined ? { text: '', why: 'beyond' } : { text: '', value };
  });
}

export function systemOf(texts: readonly string[]): SizeSystem | undefined {
  return texts.map(namedSystem).find(Boolean);
}
