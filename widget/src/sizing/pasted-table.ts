/** Text from a spreadsheet's clipboard or a CSV file, as rows of cells. Pure. */

/**
 * Rows of trimmed cells, all as long as the longest, without empty ones at the end. Cells are parted by tabs, as
 * spreadsheets copy them; where there are none by semicolons, as CSV is where a comma is a decimal point, else by commas,
 * else by two spaces or more. Quoted cells may contain any of them (RFC 4180).
 */
export function pastedTable(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows = rowsOf(clean, delimiterOf(clean)).map((row) => row.map((cell) => cell.trim()));
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === '')) rows.pop();
  const columns = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  return rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''));
}

function delimiterOf(text: string): RegExp {
  const outside = text.replace(/"(?:[^"]|"")*"/g, '');
  for (const mark of ['\t', ';', ',']) if (outside.includes(mark)) return new RegExp(mark === '\t' ? '\\t' : mark, 'y');
  return / {2,}/y;
}

function rowsOf(text: string, delimiter: RegExp): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let at = 0;
  const end = () => {
    rows.at(-1)!.push(cell);
    cell = '';
  };
  while (at < text.length) {
    const quoted = cell === '' && text[at] === '"' ? /"((?:[^"]|"")*)"/y : undefined;
    if (quoted) {
      quoted.lastIndex = at;
      const found = quoted.exec(text);
      if (found) {
        cell = found[1]!.replaceAll('""', '"');
        at = quoted.lastIndex;
        continue;
      }
    }
    delimiter.lastIndex = at;
    if (delimiter.test(text)) {
      end();
      at = delimiter.lastIndex;
    } else if (text[at] === '\n') {
      end();
      rows.push([]);
      at++;
    } else cell += text[at++];
  }
  end();
  return rows;
}
