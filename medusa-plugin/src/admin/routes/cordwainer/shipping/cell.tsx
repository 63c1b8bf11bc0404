import { Input, Select } from '@medusajs/ui';

/** A column of a table that is edited: how its value is shown as text, and read back from it. */
export type Column<Row> = {
  key: string;
  label: string;
  /** Of the field in the rate card, where it is not the key. */
  path?: string;
  show: (row: Row) => string;
  read: (row: Row, text: string) => Row;
  type?: 'text' | 'number';
  /** px, at least. */
  width?: number;
  choices?: readonly { value: string; label: string }[];
};

type CellProps<Row> = {
  column: Column<Row>;
  row: Row;
  label: string;
  faulty: boolean;
  onChange: (row: Row) => void;
};

/** One field. What is typed counts when the field is left, so that `12.` may become `12.50`. */
export function Cell<Row>({ column, row, label, faulty, onChange }: CellProps<Row>) {
  const { show, read, type = 'text', width = 90, choices } = column;
  const value = show(row);
  if (choices) {
    return (
      <Select size="small" value={value} onValueChange={(chosen) => onChange(read(row, chosen))}>
        <Select.Trigger aria-label={label} aria-invalid={faulty} style={{ minWidth: width }}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {choices.map((choice) => (
            <Select.Item key={choice.value} value={choice.value}>
              {choice.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    );
  }
  return (
    <Input
      key={value}
      size="small"
      aria-label={label}
      aria-invalid={faulty}
      defaultValue={value}
      inputMode={type === 'number' ? 'decimal' : undefined}
      style={{ minWidth: width }}
      onBlur={(event) => {
        if (event.target.value !== value) onChange(read(row, event.target.value));
      }}
    />
  );
}

/** A column of text. */
export function textColumn<Row>(key: keyof Row & string, label: string, width?: number): Column<Row> {
  return {
    key,
    label,
    width,
    show: (row) => String(row[key] ?? ''),
    read: (row, text) => ({ ...row, [key]: text.trim() }),
  };
}

/** A column of whole numbers. What is no number is kept as it is, for the server to name. */
export function numberColumn<Row>(key: keyof Row & string, label: string, width?: number): Column<Row> {
  return {
    key,
    label,
    width,
    type: 'number',
    show: (row) => String(row[key] ?? ''),
    read: (row, text) => ({ ...row, [key]: numberOf(text) }),
  };
}

/** A number, or nothing where there is no text, or the text where it is no number. */
export function numberOf(text: string): number | string | null {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : text;
}
