import { ChevronDownMini } from '@medusajs/icons';
import { Button, Input, Label, Popover } from '@medusajs/ui';
import { useId } from 'react';
import { useFormat } from '../lib/format';

type DaysFilterProps = {
  label: string;
  /** Days as in `2026-11-23`: from the first, before the last. */
  from: string;
  before: string;
  onChange: (days: { from: string; before: string }) => void;
};

/** Narrows a list to some days. Shows the last day as people say it, included, and hands on the day after it. */
export function DaysFilter({ label, from, before, onChange }: DaysFilterProps) {
  const { t } = useFormat();
  const id = useId();
  const until = shift(before, -1);
  const set = Boolean(from || before);
  return (
    <Popover>
      <Popover.Trigger asChild>
        <Button size="small" variant={set ? 'primary' : 'secondary'}>
          {set ? `${label}: ${from || '…'} – ${until || '…'}` : label}
          <ChevronDownMini />
        </Button>
      </Popover.Trigger>
      <Popover.Content align="start" className="flex flex-col gap-y-3 p-4">
        <div className="flex flex-col gap-y-1">
          <Label size="xsmall" htmlFor={`${id}-from`}>
            {t('days.from')}
          </Label>
          <Input
            id={`${id}-from`}
            type="date"
            size="small"
            value={from}
            max={until || undefined}
            onChange={(event) => onChange({ from: event.target.value, before })}
          />
        </div>
        <div className="flex flex-col gap-y-1">
          <Label size="xsmall" htmlFor={`${id}-until`}>
            {t('days.until')}
          </Label>
          <Input
            id={`${id}-until`}
            type="date"
            size="small"
            value={until}
            min={from || undefined}
            onChange={(event) => onChange({ from, before: shift(event.target.value, 1) })}
          />
        </div>
        <Button size="small" variant="secondary" disabled={!set} onClick={() => onChange({ from: '', before: '' })}>
          {t('days.any')}
        </Button>
      </Popover.Content>
    </Popover>
  );
}

/** So many days later; nothing where there is no day. */
export function shift(day: string, days: number): string {
  if (!day || Number.isNaN(Date.parse(day))) return '';
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
