/** Where the cells of a pasted table go in a size run, and why some of them go nowhere. Pure. */
import type { RunEntry, SizeSystem } from '@cordwainer/contract';
import { namedSystem, sizeLabel, widthLabel } from './labels.js';
import { pastedTable } from './pasted-table.js';
import {
  fromSize,
  fromWidth,
  type Head,
  headsOfSizes,
  headsOfWidths,
  isHead,
  kindOf,
  type PastePlace,
  systemOf,
  type Unplaceable,
} from './table-heads.js';
import { typedNumber } from './typed-number.js';

export type { PastePlace, Unplaceable };

/** A cell of the table that has no place. */
export interface Unplaced {
  readonly text: string;
  readonly why: Unplaceable;
  /** Heads of its row and column, as they were written. */
  readonly where: readonly string[];
}

export interface Pasted {
  /** Each size and width once; with 0 pairs where a cell is emptied. */
  readonly cells: readonly RunEntry[];
  readonly unplaced: readonly Unplaced[];
  /** The system that the table's sizes were read in; missing where it names none. */
  readonly system?: SizeSystem;
}

interface Layout {
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  readonly values: readonly (readonly string[])[];
  /** Rows are widths, columns sizes. */
  readonly turned: boolean;
  readonly system?: SizeSystem;
}

/**
 * Reads a table of sizes by widths, of widths by sizes, with either head or none, or a list of size, width and pairs. What
 * has no head begins at the cell that the person is in. Sizes are read in the system that they name, else in the one
 * that is shown, else in whichever knows most of them.
 */
export function pasteRun(text: string, place: PastePlace): Pasted {
  const table = pastedTable(text);
  if (table.length === 0) return { cells: [], unplaced: [] };
  const list = asList(table, place);
  if (list) return list;
  return placed(layoutOf(table, place), place);
}

function layoutOf(table: readonly string[][], place: PastePlace): Layout {
  const [first = []] = table;
  const side = table.map((row) => row[0] ?? '');
  const several = first.length > 1;
  const corner = several && table.length > 1;
  const inner = (rows: readonly (readonly string[])[], from: number) => rows.map((row) => row.slice(from));

  if (corner) {
    let top = kindOf(first.slice(1), place);
    let left = kindOf(side.slice(1), place);
    // Beside a head that is certain, one size is enough to be the other.
    if (isHead(first[0] ?? '')) {
      if (top === 'widths') left = kindOf(side.slice(1), place, true);
      else if (left === 'widths') top = kindOf(first.slice(1), place, true);
    }
    const system = systemOf([first[0] ?? '']);
    if (left === 'sizes' && top !== 'sizes' && (top !== 'none' || isHead(first[0] ?? ''))) {
      const sizes = headsOfSizes(side.slice(1), place, system);
      const columns =
        top === 'words' && first.length === 2 ? fromWidth(1, place) : headsOfWidths(first.slice(1), place);
      return { rows: sizes.heads, columns, values: inner(table.slice(1), 1), turned: false, system: sizes.system };
    }
    if (top === 'sizes' && (left === 'widths' || left === 'words' || (left === 'none' && isHead(first[0] ?? '')))) {
      const sizes = headsOfSizes(first.slice(1), place, system);
      const rows = left === 'words' && table.length === 2 ? fromWidth(1, place) : headsOfWidths(side.slice(1), place);
      return { rows, columns: sizes.heads, values: inner(table.slice(1), 1), turned: true, system: sizes.system };
    }
  }
  const top = kindOf(first, place);
  const left = kindOf(side, place);
  if (table.length > 1 && top === 'widths') {
    const rows = fromSize(table.length - 1, place);
    return { rows, columns: headsOfWidths(first, place), values: table.slice(1), turned: false };
  }
  if (several && left === 'widths') {
    const columns = fromSize(first.length - 1, place);
    return { rows: headsOfWidths(side, place), columns, values: inner(table, 1), turned: true };
  }
  if (several && left === 'sizes') {
    const sizes = headsOfSizes(side, place);
    const columns = fromWidth(first.length - 1, place);
    return { rows: sizes.heads, columns, values: inner(table, 1), turned: false, system: sizes.system };
  }
  if (table.length > 1 && top === 'sizes') {
    const sizes = headsOfSizes(first, place);
    const rows = fromWidth(table.length - 1, place);
    return { rows, columns: sizes.heads, values: table.slice(1), turned: true, system: sizes.system };
  }
  return { rows: fromSize(table.length, place), columns: fromWidth(first.length, place), values: table, turned: false };
}

/** One row for each size and width, with or without a heading: as other programs export an order. */
function asList(table: readonly string[][], place: PastePlace): Pasted | undefined {
  if (table[0]?.length !== 3) return undefined;
  const { run } = place.names;
  const isEntry = ([size = '', width = '', pairs = '']: readonly string[]) =>
    sizeLabel(size) !== undefined && widthLabel(width, run) !== undefined && typedNumber(pairs) !== undefined;
  const body = isEntry(table[0]) ? table : table.slice(1);
  // A width that is a number itself ("6") would make any three columns of numbers a list.
  const sure = body.length > 0 && body.every(([size = '', width = '']) => sizeLabel(size) && !/^\d*$/.test(width));
  if (!sure || !body.some(isEntry)) return undefined;
  const sizes = headsOfSizes(
    body.map(([size = '']) => size),
    place,
    body === table ? undefined : namedSystem(table[0]![0]!),
  );
  const sums = new Cells(place);
  for (const [at, [, width = '', pairs = '']] of body.entries()) {
    sums.put(sizes.heads[at]!, headsOfWidths([width], place)[0]!, pairs, false);
  }
  return sums.pasted(sizes.system);
}

function placed({ rows, columns, values, turned, system }: Layout, place: PastePlace): Pasted {
  const sums = new Cells(place);
  for (const [r, row] of values.entries()) {
    for (const [c, text] of row.entries()) sums.put(rows[r]!, columns[c]!, text, turned);
  }
  return sums.pasted(system);
}

/** Gathers cells: pairs that are said twice for one size and width are added up. */
class Cells {
  readonly #cells = new Map<string, RunEntry>();
  readonly #unplaced: Unplaced[] = [];

  constructor(private readonly place: PastePlace) {}

  put(row: Head, column: Head, text: string, turned: boolean): void {
    if (/^[-–—]?$/.test(text)) return;
    const where = [row.text, column.text].filter(Boolean);
    const refuse = (why: Unplaceable) => this.#unplaced.push({ text, why, where });
    const why = row.why ?? column.why;
    if (why) return void refuse(why);
    const pairs = typedNumber(text);
    if (pairs === undefined || !Number.isInteger(pairs)) return void refuse('no-number');
    const [size, width] = (turned ? [column.value, row.value] : [row.value, column.value]) as [number, string];
    const key = `${size} ${width}`;
    const sum = pairs + (this.#cells.get(key)?.pairs ?? 0);
    if (sum > this.place.mostPairs) return void refuse('too-many');
    this.#cells.set(key, { size, width, pairs: sum });
  }

  pasted(system: SizeSystem | undefined): Pasted {
    return { cells: [...this.#cells.values()], unplaced: this.#unplaced, ...(system && { system }) };
  }
}
