import { StatusBadge } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import type { StampStatus } from '../../lib/stamps';

const COLORS: Record<StampStatus, 'green' | 'orange' | 'blue' | 'red' | 'grey'> = {
  requested: 'orange',
  'artwork-in-review': 'orange',
  approved: 'blue',
  rejected: 'red',
  'in-development': 'blue',
  ready: 'green',
  retired: 'grey',
  withdrawn: 'grey',
};

export function StampState({ status }: { status: StampStatus }) {
  const { word } = useFormat();
  return (
    <StatusBadge color={COLORS[status] ?? 'grey'} className="text-nowrap">
      {word('stamps.status', status)}
    </StatusBadge>
  );
}
