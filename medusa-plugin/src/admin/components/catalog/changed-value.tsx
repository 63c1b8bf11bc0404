import { useFormat } from '../../lib/format';

const PRICE = /\.(basePrice|surcharge|pricePerArea)\.([A-Z]{3})$/;
const COLOUR = /^#[0-9a-f]{6}$/i;
const LONGEST = 240;

/** A value of a catalog as a merchant reads it: money as money, colours in colour, the rest as it stands. */
export function ChangedValue({ path, value }: { path: string; value: unknown }) {
  const { money, t } = useFormat();
  if (value === undefined) return <span className="text-ui-fg-muted">{t('none')}</span>;
  const currency = PRICE.exec(path)?.[2];
  if (currency && typeof value === 'number') return <>{money(value, currency)}</>;
  if (typeof value === 'string' && COLOUR.test(value)) {
    return (
      <span className="inline-flex items-center gap-x-1.5">
        <span
          aria-hidden
          className="border-ui-border-strong size-3 rounded-sm border"
          style={{ backgroundColor: value }}
        />
        {value}
      </span>
    );
  }
  if (typeof value !== 'object' || value === null) return <span className="break-words">{String(value)}</span>;
  const words = Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  const text = words ? value.join(', ') : JSON.stringify(value);
  return (
    <code className={`text-ui-fg-subtle text-[11px] ${words ? 'break-words' : 'break-all'}`}>
      {text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}
    </code>
  );
}
