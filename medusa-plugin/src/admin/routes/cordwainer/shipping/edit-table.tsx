import { PlusMini, Trash } from '@medusajs/icons';
import { Button, IconButton, Table } from '@medusajs/ui';
import { useFormat } from '../../../lib/format';
import { Cell, type Column } from './cell';

type EditTableProps<Row> = {
  /** Where the rows stand in the rate card: `carriers.0.services`. */
  path: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  faulty: ReadonlySet<string>;
  onChange: (rows: Row[]) => void;
  /** A row to begin with. Without it none can be added or taken away. */
  blank?: () => Row;
  addLabel?: string;
};

/** Rows that are edited where they stand. */
export function EditTable<Row>({ path, columns, rows, faulty, onChange, blank, addLabel }: EditTableProps<Row>) {
  const { t } = useFormat();
  return (
    <div>
      {rows.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {columns.map(({ key, label }) => (
                  <Table.HeaderCell key={key} className="pl-3 pr-0 first:pl-6">
                    {label}
                  </Table.HeaderCell>
                ))}
                {blank && <Table.HeaderCell aria-label={t('shipping.remove')} />}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own while they are edited.
                <Table.Row key={at}>
                  {columns.map((column) => (
                    <Table.Cell key={column.key} className="py-1 pl-3 pr-0 first:pl-6">
                      <Cell
                        column={column}
                        row={row}
                        label={`${column.label}, ${at + 1}`}
                        faulty={[...faulty].some((one) => isAt(one, `${path}.${at}.${column.path ?? column.key}`))}
                        onChange={(changed) => onChange(rows.map((other, index) => (index === at ? changed : other)))}
                      />
                    </Table.Cell>
                  ))}
                  {blank && (
                    <Table.Cell className="py-1 text-right">
                      <IconButton
                        size="small"
                        variant="transparent"
                        aria-label={`${t('shipping.remove')}, ${at + 1}`}
                        onClick={() => onChange(rows.filter((_, index) => index !== at))}
                      >
                        <Trash />
                      </IconButton>
                    </Table.Cell>
                  )}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {blank && (
        <div className="px-6 py-3">
          <Button size="small" variant="secondary" onClick={() => onChange([...rows, blank()])}>
            <PlusMini />
            {addLabel ?? t('shipping.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Whether a fault's path is that of a field, or of something in it. */
function isAt(fault: string, field: string): boolean {
  return fault === field || fault.startsWith(`${field}.`);
}
