import { type RunEntry, SIZE_SYSTEMS, type SizeSystem } from '@cordwainer/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallCatalog } from '../testing/small-catalog.js';
import { type PastePlace, pasteRun } from './paste-run.js';
import { pastedTable } from './pasted-table.js';
import { SizeNames } from './size-names.js';

const run = { ...smallCatalog().sizeRuns[0]!, from: 38, to: 50 };

function place(system: SizeSystem = 'EU', change: Partial<PastePlace> = {}): PastePlace {
  const names = new SizeNames(run, system, 'men');
  return { names, rows: names.offered(), mostPairs: 2000, ...change };
}

/** `41 F 3` */
const cells = (text: string, where = place()) =>
  pasteRun(text, where).cells.map(({ size, width, pairs }) => `${size} ${width} ${pairs}`);
const unplaced = (text: string, where = place()) =>
  pasteRun(text, where).unplaced.map(({ text: cell, why, where: heads }) => [cell, why, ...heads].join(' '));

describe('A table from a spreadsheet', () => {
  it('has sizes down the side and widths along the top', () => {
    const table = '\tF\tG, wide\n42\t1\t\n42.5\t2\t3\n';
    expect(cells(table)).toEqual(['42 F 1', '42.5 F 2', '42.5 G 3']);
    expect(unplaced(table)).toEqual([]);
  });

  it('or the other way round', () => {
    expect(cells('Width\t42\t42.5\t43\nF\t1\t2\t\nG\t\t\t3')).toEqual(['42 F 1', '42.5 F 2', '43 G 3']);
    expect(cells('\t42\nF\t1\nG\t2')).toEqual(['42 F 1', '42 G 2']);
    expect(cells('\tF\tG\n42\t1\t2')).toEqual(['42 F 1', '42 G 2']);
  });

  it('may be CSV, with semicolons and decimal commas, or commas and quotes', () => {
    expect(cells('Größe;F, standard;G\n42,5;1;2\n43;;"4"')).toEqual(['42.5 F 1', '42.5 G 2', '43 G 4']);
    expect(cells('Size,"F, standard","G, wide"\r\n42.5,1,2\r\n43,,4\r\n')).toEqual(['42.5 F 1', '42.5 G 2', '43 G 4']);
  });

  it('may be a list of size, width and pairs; pairs of the same size are added up', () => {
    expect(cells('Size\tWidth\tQty\n42\tF\t3\n43\tG\t2\n42\tF\t1')).toEqual(['42 F 4', '43 G 2']);
    expect(unplaced('42\tF\t3\n43\tQ\t2')).toEqual(['2 unknown-width 43 Q']);
  });

  it('may have sizes alone: their pairs are of the width that the person is in, or of the standard one', () => {
    expect(cells('Size\tQty\n42\t3\n43\t2')).toEqual(['42 F 3', '43 F 2']);
    expect(cells('42\t3\n43\t2', place('EU', { from: { size: 38, width: 'G' } }))).toEqual(['42 G 3', '43 G 2']);
    expect(cells('41\t42\t43\n1\t2\t1')).toEqual(['41 F 1', '42 F 2', '43 F 1']);
  });

  it('may have no heads: it begins at the cell that the person is in', () => {
    const from = { size: 42, width: 'F' };
    expect(cells('1\n2\n1', place('EU', { from }))).toEqual(['42 F 1', '42.5 F 2', '43 F 1']);
    expect(cells('1\t2', place('EU', { from }))).toEqual(['42 F 1', '42 G 2']);
    expect(cells('3\t0\n\t4')).toEqual(['38 F 3', '38 G 0', '38.5 G 4']);
  });

  it('is in the sizes that are shown, or in those that it names or that fit', () => {
    expect(cells('\tF\n8\t1\n8½\t2', place('UK'))).toEqual(['42 F 1', '42.5 F 2']);
    expect(pasteRun('\tF\n42\t1\n43\t2', place('UK'))).toMatchObject({
      system: 'EU',
      cells: [{ size: 42 }, { size: 43 }],
    });
    expect(cells('UK\tF\n8\t1')).toEqual(['42 F 1']);
    expect(cells('\tF\nUK 8\t1\nUS 9.5\t2')).toEqual(['42 F 1', '42.5 F 2']);
  });

  it('says of every cell that has no place why', () => {
    expect(unplaced('\tF\tJ\n42\t1\t2\n60\t3\t')).toEqual(['2 unknown-width 42 J', '3 unknown-size 60 F']);
    expect(unplaced('\tF\n42\tmany\n43\t1.5\n44\t-3')).toEqual([
      'many no-number 42 F',
      '1.5 no-number 43 F',
      '-3 no-number 44 F',
    ]);
    expect(unplaced('\tF\n42\t2001')).toEqual(['2001 too-many 42 F']);
    expect(unplaced('\tF\tTotal\n42\t1\t1\n43\t2\t2\nTotal\t3\t3')).toEqual([
      '1 sum 42 Total',
      '2 sum 43 Total',
      '3 sum Total F',
      '3 sum Total Total',
    ]);
    expect(unplaced('1\t2', place('EU', { from: { size: 42, width: 'G' } }))).toEqual(['2 beyond']);
    expect(unplaced('1\n2', place('EU', { from: { size: 50, width: 'G' } }))).toEqual(['2 beyond']);
  });

  it('is read back as it was written, in any sizes, either way round, however it is parted', () => {
    const widths = run.widths.map(({ id }) => id);
    const offered = (system: SizeSystem) => new SizeNames(run, system, 'men').offered();
    const anyRun = fc.constantFrom(...SIZE_SYSTEMS).chain((system) =>
      fc.record({
        system: fc.constant(system),
        sizes: fc
          .uniqueArray(fc.constantFrom(...offered(system)), { minLength: 2 })
          .map((sizes) => sizes.sort((a, b) => a - b)),
        pairs: fc.array(fc.nat(60), { minLength: 100, maxLength: 100 }),
        turned: fc.boolean(),
        mark: fc.constantFrom('\t', ';'),
        comma: fc.boolean(),
        shown: fc.constantFrom(...SIZE_SYSTEMS),
      }),
    );
    fc.assert(
      fc.property(anyRun, ({ system, sizes, pairs, turned, mark, comma, shown }) => {
        const names = new SizeNames(run, system, 'men');
        const head = (size: number) => String(names.numberOf(size)).replace('.', comma ? ',' : '.');
        const entries: RunEntry[] = sizes.flatMap((size, r) =>
          widths.map((width, c) => ({ size, width, pairs: pairs[r * widths.length + c]! })),
        );
        const byRow = [
          [system, ...widths],
          ...sizes.map((size) => [
            head(size),
            ...entries.filter((it) => it.size === size).map((it) => String(it.pairs)),
          ]),
        ];
        const rows = turned ? byRow[0]!.map((_, at) => byRow.map((row) => row[at]!)) : byRow;
        const text = rows.map((row) => row.join(mark)).join('\r\n');
        const result = pasteRun(text, place(shown));
        const sorted = (list: readonly RunEntry[]) =>
          [...list].sort((a, b) => a.size - b.size || a.width.localeCompare(b.width));
        expect(result.unplaced).toEqual([]);
        expect(sorted(result.cells)).toEqual(sorted(entries));
      }),
    );
  });

  it('drops nothing: every cell that says something has a place, or is said to have none', () => {
    const anyCell = fc.constantFrom('', '-', '0', '3', '12', 'x', '1.5', '99999', '1 000', '½');
    const anyTable = fc.record({
      sizes: fc.uniqueArray(fc.constantFrom('42', '43,5', '50', '60', 'Total', 'odd'), { minLength: 1 }),
      widths: fc.uniqueArray(fc.constantFrom('F', 'G, wide', 'Q', 'Sum'), { minLength: 1 }),
      values: fc.array(anyCell, { minLength: 24, maxLength: 24 }),
    });
    fc.assert(
      fc.property(anyTable, ({ sizes, widths, values }) => {
        // Without a width that is known nothing says which head is which.
        fc.pre(widths.includes('F') || widths.includes('G, wide'));
        fc.pre(sizes.some((size) => /\d/.test(size)));
        const rows = sizes.map((_, r) => widths.map((_, c) => values[r * 4 + c]!));
        const text = [['', ...widths], ...rows.map((row, r) => [sizes[r]!, ...row])]
          .map((row) => row.join('\t'))
          .join('\n');
        const { cells: found, unplaced: left } = pasteRun(text, place());
        const said = rows.flat().filter((cell) => cell !== '' && cell !== '-');
        expect(found.length + left.length).toBe(said.length);
        for (const { text: cell } of left) expect(said).toContain(cell);
      }),
    );
  });

  it('is never more than it says, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789FGx,;\t\n" .½') }), (text) => {
        for (const { size, width, pairs } of pasteRun(text, place()).cells) {
          expect(Number.isInteger(pairs) && pairs >= 0 && pairs <= 2000).toBe(true);
          expect(place().names.offered()).toContain(size);
          expect(run.widths.map(({ id }) => id)).toContain(width);
        }
      }),
    );
  });
});

describe('Text from the clipboard', () => {
  it('is rows of cells, as long as the longest, without empty ones at the end', () => {
    expect(pastedTable('\uFEFFa\tb\t\n c \n\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(pastedTable('"a ""b""\tc"\td')).toEqual([['a "b"\tc', 'd']]);
    expect(pastedTable('a  b\nc d')).toEqual([
      ['a', 'b'],
      ['c d', ''],
    ]);
    expect(pastedTable('')).toEqual([]);
  });

  it('comes back from CSV as it was written', () => {
    const anyRows = fc.array(
      fc.array(fc.stringMatching(/^[a-z0-9][a-z0-9",;\n]{0,4}$/), { minLength: 3, maxLength: 3 }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(anyRows, fc.constantFrom(',', ';', '\t'), (rows, mark) => {
        const csv = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark)).join('\n');
        expect(pastedTable(csv)).toEqual(rows.map((row) => row.map((cell) => cell.trim())));
      }),
    );
  });
});
