import { Checkbox, Label, Text } from '@medusajs/ui';
import { useState } from 'react';
import { useFormat } from '../../lib/format';
import { type GroupSummary, useJoinable } from '../../lib/groups';
import { Loading } from '../loading';
import { GroupDrawer } from './group-drawer';

/** Lets one choose, of the orders that go where a group goes, those that join it. */
export function AddOrders({ group, onClose }: { group: GroupSummary; onClose: () => void }) {
  const { t, money } = useFormat();
  const { data: orders } = useJoinable(group.id);
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <GroupDrawer
      title={t('groups.addTo', { number: group.number })}
      ids={chosen}
      groupId={group.id}
      onDone={onClose}
      onClose={onClose}
    >
      {!orders && <Loading lines={3} />}
      {orders?.length === 0 && <Text className="text-ui-fg-subtle">{t('groups.noneJoin')}</Text>}
      <ul className="flex flex-col gap-y-3">
        {orders?.map(({ id, number, customer_name, pairs, total, currency }) => (
          <li key={id} className="flex items-center gap-x-3">
            <Checkbox
              id={`join-${id}`}
              checked={chosen.includes(id)}
              onCheckedChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id))}
            />
            <Label htmlFor={`join-${id}`} size="small">
              <span className="font-medium tabular-nums">{number}</span> · {customer_name} ·{' '}
              {t('pairs', { count: pairs })} · {money(total, currency)}
            </Label>
          </li>
        ))}
      </ul>
    </GroupDrawer>
  );
}
