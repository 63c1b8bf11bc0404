import { createDataTableColumnHelper } from '@medusajs/ui';
import { Link } from 'react-router-dom';
import { PaymentStatus, ProductionStatus } from '../../../components/badges';
import { Days } from '../../../components/overview';
import { useFormat } from '../../../lib/format';
import type { PoolOrder } from '../../../lib/types';

const helper = createDataTableColumnHelper<PoolOrder>();

export function useColumns() {
  const { t, date, money, word } = useFormat();
  const sortable = (label: string) => ({
    header: label,
    enableSorting: true,
    sortLabel: label,
    sortAscLabel: t('sort.ascending'),
    sortDescLabel: t('sort.descending'),
  });
  return [
    helper.accessor('number', {
      ...sortable(t('field.number')),
      id: 'sequence',
      cell: ({ row }) => (
        <Link className="text-ui-fg-base font-medium tabular-nums" to={row.original.id}>
          {row.original.number}
        </Link>
      ),
    }),
    helper.accessor('created_at', { ...sortable(t('field.date')), cell: ({ getValue }) => date(getValue()) }),
    helper.accessor('model_name', sortable(t('field.model'))),
    helper.accessor('type', { header: t('field.type'), cell: ({ getValue }) => word('type', getValue()) }),
    helper.accessor('pairs', { ...sortable(t('field.pairs')), align: 'right' }),
    helper.accessor('customer_name', sortable(t('field.customer'))),
    helper.accessor('status', {
      header: t('field.status'),
      cell: ({ getValue }) => <ProductionStatus status={getValue()} />,
    }),
    helper.accessor('payment_status', {
      header: t('field.payment'),
      cell: ({ getValue }) => <PaymentStatus status={getValue()} />,
    }),
    helper.accessor('total', {
      ...sortable(t('field.total')),
      align: 'right',
      cell: ({ row }) => <span className="tabular-nums">{money(row.original.total, row.original.currency)}</span>,
    }),
    helper.accessor('wip_started_at', { ...sortable(t('field.started')), cell: ({ getValue }) => date(getValue()) }),
    helper.accessor('days_in_production', {
      header: t('field.days'),
      cell: ({ row }) => <Days days={row.original.days_in_production} lead={row.original.lead_time_days} />,
    }),
  ];
}
