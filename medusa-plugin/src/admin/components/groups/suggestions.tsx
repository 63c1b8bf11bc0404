import { Button, Text } from '@medusajs/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useFormat } from '../../lib/format';
import { type Suggestion, useSuggestions } from '../../lib/groups';
import { Section } from '../section';
import { GroupDrawer } from './group-drawer';

/** Pending orders that would save by travelling together. */
export function Suggestions() {
  const { t, money, percent } = useFormat();
  const navigate = useNavigate();
  const { data } = useSuggestions();
  const [chosen, setChosen] = useState<Suggestion>();
  if (!data || data.length === 0) return null;
  return (
    <Section title={t('groups.suggestions')}>
      <ul className="divide-y">
        {data.map((suggestion) => {
          const { ids, destination, plan, brand } = suggestion;
          return (
            <li key={ids[0]} className="flex items-center justify-between gap-x-4 px-6 py-3">
              <div className="min-w-0">
                <Text size="small" leading="compact" weight="plus">
                  {t('groups.suggestion', {
                    count: ids.length,
                    city: destination.city,
                    amount: money(plan.saving, plan.currency),
                  })}
                </Text>
                <Text size="small" className="text-ui-fg-subtle">
                  {[
                    brand?.name,
                    `${destination.first_name} ${destination.last_name}`,
                    destination.address_1,
                    percent(plan.saving_permille / 1000),
                    plan.shares.map(({ number }) => number).join(', '),
                  ].join(' · ')}
                </Text>
              </div>
              <Button size="small" variant="secondary" className="shrink-0" onClick={() => setChosen(suggestion)}>
                {t('groups.look')}
              </Button>
            </li>
          );
        })}
      </ul>
      {chosen && (
        <GroupDrawer
          title={t('groups.formTitle', { count: chosen.ids.length })}
          ids={chosen.ids}
          onDone={({ id }) => navigate(`/cordwainer/groups/${id}`)}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Section>
  );
}
