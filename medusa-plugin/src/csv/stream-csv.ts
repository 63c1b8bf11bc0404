import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MedusaResponse } from '@medusajs/framework/http';
import { stringify } from 'csv-stringify';

/** One column: its heading, and what stands in it. */
export type CsvColumn<Row> = { heading: string; of: (row: Row) => string | number | null };

/** With these a cell begins that spreadsheets take for a formula, by OWASP's list; the wide ones are Excel's in Japan. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Answers with rows as CSV (RFC 4180, UTF-8 with a mark that Excel knows it by), as they come: no more of them are read
 * ahead than the client takes, and none once it is gone.
 */
export async function streamCsv<Row>(
  res: MedusaResponse,
  filename: string,
  columns: readonly CsvColumn<Row>[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): Promise<void> {
  res.setHeader('Content-Type', 'text/csv; charset=utf-8');
  res.setHeader('Content-Disposition', `attachment; filename="${filename}"`);
  res.setHeader('Cache-Control', 'no-store');
  const lines = stringify({
    bom: true,
    header: true,
    record_delimiter: 'windows',
    columns: columns.map(({ heading }) => ({ key: heading, header: harmless(heading) })),
  });
  try {
    await pipeline(Readable.from(cellsOf(columns, rows)), lines, res);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

async function* cellsOf<Row>(columns: readonly CsvColumn<Row>[], rows: AsyncIterable<Row> | Iterable<Row>) {
  for await (const row of rows) {
    yield columns.map(({ of }) => {
      const value = of(row);
      return typeof value === 'string' ? harmless(value) : value;
    });
  }
}

/** A customer may be called `=HYPERLINK(…)`: an apostrophe in front makes it words. */
export function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The client has closed the connection. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
