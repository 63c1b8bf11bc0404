import { StatusBadge } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import type { GroupState as State } from '../../lib/groups';

const COLORS: Readonly<Record<string, 'green' | 'orange' | 'blue' | 'red' | 'grey'>> = {
  open: 'orange',
  paying: 'blue',
  'partly-paid': 'blue',
  paid: 'blue',
  finished: 'green',
  'partly-shipped': 'green',
  shipped: 'green',
  delivered: 'green',
};

export function GroupState({ state }: { state: State }) {
  const { word } = useFormat();
  return (
    <StatusBadge color={COLORS[state] ?? 'grey'} className="text-nowrap">
      {word('groups.state', state)}
    </StatusBadge>
  );
}
