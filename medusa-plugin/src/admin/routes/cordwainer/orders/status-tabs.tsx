import { clx } from '@medusajs/ui';
import { useFormat } from '../../../lib/format';
import { type Pool, STATUSES } from '../../../lib/types';

type StatusTabsProps = {
  counts: Pool['counts'];
  state: string | null;
  onStatusChange: (status: string | null) => void;
};

/** Where the orders stand, and how many: one press shows those alone. */
export function StatusTabs({ counts, state, onStatusChange }: StatusTabsProps) {
  const { t, word, figure } = useFormat();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabs = [
    { value: null, label: t('pool.all'), count: all },
    ...STATUSES.map((value) => ({ value, label: word('status', value), count: counts[value] ?? 0 })),
  ];
  return (
    <fieldset className="flex flex-wrap gap-1 px-6 py-3">
      <legend className="sr-only">{t('field.status')}</legend>
      {tabs.map(({ value, label, count }) => (
        <button
          key={label}
          type="button"
          aria-pressed={state === value}
          onClick={() => onStatusChange(value)}
          className={clx(
            'txt-compact-small-plus flex items-center gap-x-2 rounded-full px-3 py-1.5 outline-none transition-fg',
            'focus-visible:shadow-borders-focus',
            state === value
              ? 'bg-ui-bg-base shadow-elevation-card-rest text-ui-fg-base'
              : 'text-ui-fg-subtle hover:bg-ui-bg-base-hover',
          )}
        >
          {label}
          <span className="text-ui-fg-muted tabular-nums">{figure(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}
