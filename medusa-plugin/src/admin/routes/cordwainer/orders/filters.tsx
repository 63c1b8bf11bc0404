import { Button, Label, Switch } from '@medusajs/ui';
import { ChoiceFilter } from '../../../components/choice-filter';
import { DaysFilter } from '../../../components/days-filter';
import { useFormat } from '../../../lib/format';
import { useGroups } from '../../../lib/groups';
import { usePoolChoices } from '../../../lib/queries';
import { TYPES } from '../../../lib/types';
import { LIST_FILTERS, type ListFilter, type PoolState, STAMP_FILTERS, TIME_FILTERS } from './use-pool-state';

const LABELS = {
  stage: 'field.stage',
  type: 'field.type',
  brand_id: 'field.brand',
  style_id: 'field.model',
  group_id: 'field.group',
  created: 'field.date',
  started: 'field.started',
  expected: 'field.expected',
} as const;

/** What the pool is narrowed by, beside the status and the search. */
export function Filters({ lists, times, late, stamp, narrowed, onClear }: PoolState) {
  const { t } = useFormat();
  const choices = useChoices();
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-3">
      {LIST_FILTERS.map((name) =>
        // Of one there is nothing to choose.
        choices[name].length > 1 || lists.state[name].length > 0 ? (
          <ChoiceFilter
            key={name}
            label={t(LABELS[name])}
            choices={choices[name]}
            chosen={lists.state[name]}
            onChange={(values) => lists.onChange(name, values)}
          />
        ) : null,
      )}
      {TIME_FILTERS.map((name) => (
        <DaysFilter
          key={name}
          label={t(LABELS[name])}
          {...times.state[name]}
          onChange={(days) => times.onChange(name, days)}
        />
      ))}
      <ChoiceFilter
        label={t('field.stamp')}
        choices={STAMP_FILTERS.map((value) => ({ value, label: t(`stamps.${value}`) }))}
        chosen={stamp.state ? [stamp.state] : []}
        onChange={(values) => stamp.onChange(values.at(-1) ?? null)}
      />
      <div className="flex items-center gap-x-2 px-2">
        <Switch id="pool-late" size="small" checked={late.state} onCheckedChange={late.onChange} />
        <Label size="small" htmlFor="pool-late">
          {t('pool.lateOnly')}
        </Label>
      </div>
      {narrowed && (
        <Button size="small" variant="transparent" onClick={onClear}>
          {t('pool.clear')}
        </Button>
      )}
    </div>
  );
}

function useChoices(): Record<ListFilter, { value: string; label: string }[]> {
  const { word, text } = useFormat();
  const { data } = usePoolChoices();
  const { data: groups } = useGroups({ limit: 100 });
  return {
    type: TYPES.map((value) => ({ value, label: word('type', value) })),
    stage: (data?.stages ?? []).map(({ code, name }) => ({ value: code, label: text(name) ?? code })),
    brand_id: (data?.brands ?? []).map(({ id, name }) => ({ value: id, label: name })),
    style_id: (data?.styles ?? []).map(({ id, name }) => ({ value: id, label: name })),
    group_id: (groups?.groups ?? []).map(({ id, number }) => ({ value: id, label: number })),
  };
}
