import { Button, Checkbox, Input, Label, Text, Textarea, toast } from '@medusajs/ui';
import { type FormEvent, useId, useState } from 'react';
import { useFormat } from '../../lib/format';
import { type FactorySetting, useChangeProduction } from '../../lib/production';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** How much the factory makes, and when it works: what the expected days follow from. */
export function Factory({ factory }: { factory: FactorySetting }) {
  const { t } = useFormat();
  const id = useId();
  const { mutateAsync, isPending } = useChangeProduction();
  const [pairs, setPairs] = useState(String(factory.pairs_per_day ?? ''));
  const [days, setDays] = useState(factory.working_days);
  const [holidays, setHolidays] = useState(factory.holidays.join('\n'));

  async function save(event: FormEvent) {
    event.preventDefault();
    const body = {
      pairs_per_day: pairs === '' ? null : Number(pairs),
      working_days: [...days].sort(),
      holidays: [...new Set(holidays.split(/\s+/).filter(Boolean))].sort(),
    };
    try {
      await mutateAsync({ path: '/factory', method: 'POST', body });
      toast.success(t('production.saved'));
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-y-5 px-6 py-4">
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={`${id}-pairs`}>{t('production.pairs')}</Label>
        <Input
          id={`${id}-pairs`}
          className="w-32"
          type="number"
          min={1}
          value={pairs}
          onChange={(event) => setPairs(event.target.value)}
        />
        <Text size="xsmall" className="text-ui-fg-muted">
          {t('production.pairsHint')}
        </Text>
      </div>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
        <legend className="txt-compact-small-plus mb-2">{t('production.days')}</legend>
        {WEEK.map((day) => (
          <span key={day} className="flex items-center gap-x-2">
            <Checkbox
              id={`${id}-${day}`}
              checked={days.includes(day)}
              onCheckedChange={(on) => setDays(on ? [...days, day] : days.filter((other) => other !== day))}
            />
            <Label htmlFor={`${id}-${day}`}>{t(`weekday.${day}`)}</Label>
          </span>
        ))}
      </fieldset>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={`${id}-holidays`}>{t('production.holidays')}</Label>
        <Textarea
          id={`${id}-holidays`}
          rows={4}
          placeholder={t('production.holidaysHint')}
          value={holidays}
          onChange={(event) => setHolidays(event.target.value)}
        />
        <Text size="xsmall" className="text-ui-fg-muted">
          {t('production.note')}
        </Text>
      </div>
      <Button type="submit" size="small" className="self-start" isLoading={isPending}>
        {t('production.save')}
      </Button>
    </form>
  );
}
