import { Table } from '@medusajs/ui';
import type { ReactNode } from 'react';

type FiguresProps = {
  caption: string;
  headings: readonly string[];
  /** Cells of each row, the first of which names it. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

/** A table of figures, read across from the name of its row. */
export function Figures({ caption, headings, rows }: FiguresProps) {
  return (
    <div className="max-h-96 overflow-auto">
      <Table>
        <caption className="sr-only">{caption}</caption>
        <Table.Header>
          <Table.Row>
            {headings.map((heading, index) => (
              <Table.HeaderCell key={heading} scope="col" className={index > 0 ? 'text-right' : undefined}>
                {heading}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ key, cells }) => (
            <Table.Row key={key}>
              {cells.map((cell, index) => (
                <Table.Cell key={headings[index]} className={index > 0 ? 'text-right tabular-nums' : undefined}>
                  {cell}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
