import { StatusBadge } from '@medusajs/ui';
import { useFormat } from '../lib/format';
import type { Status } from '../lib/types';

type Color = 'green' | 'orange' | 'blue' | 'red' | 'grey';

const STATUS_COLORS: Record<Status, Color> = {
  'pending-payment': 'orange',
  'work-in-process': 'blue',
  'on-hold': 'red',
  finished: 'green',
  shipped: 'green',
  delivered: 'green',
  cancelled: 'grey',
};

const PAYMENT_COLORS: Readonly<Record<string, Color>> = {
  captured: 'green',
  authorized: 'blue',
  partially_authorized: 'orange',
  partially_captured: 'orange',
  awaiting: 'orange',
  requires_action: 'red',
  refunded: 'grey',
  partially_refunded: 'orange',
};

export function ProductionStatus({ status }: { status: Status }) {
  const { word } = useFormat();
  return (
    <StatusBadge color={STATUS_COLORS[status] ?? 'grey'} className="text-nowrap">
      {word('status', status)}
    </StatusBadge>
  );
}

export function PaymentStatus({ status }: { status: string }) {
  const { word } = useFormat();
  return (
    <StatusBadge color={PAYMENT_COLORS[status] ?? 'red'} className="text-nowrap">
      {word('payment', status)}
    </StatusBadge>
  );
}
