import { Badge, createDataTableColumnHelper } from '@medusajs/ui';
import { Link } from 'react-router-dom';
import { PaymentStatus, ProductionStatus } from '../../../components/badges';
import { Days } from '../../../components/overview';
import { StampState } from '../../../components/stamps/stamp-state';
import { useFormat } from '../../../lib/format';
import { usePoolChoices } from '../../../lib/queries';
import type { PoolOrder } from '../../../lib/types';

const helper = createDataTableColumnHelper<PoolOrder>();

export function useColumns() {
  const { t, date, money, word, text } = useFormat();
  const { data: choices } = usePoolChoices();
  const stages = new Map(choices?.stages.map(({ code, name }) => [code, text(name)]));
  /** Widths in px: what is wider than the page is scrolled to, with the number staying in sight. */
  const column = (label: string, size: number) => ({ header: label, size });
  const sortable = (label: string, size: number) => ({
    ...column(label, size),
    enableSorting: true,
    sortLabel: label,
    sortAscLabel: t('sort.ascending'),
    sortDescLabel: t('sort.descending'),
  });
  return [
    helper.select(),
    helper.accessor('number', {
      ...sortable(t('field.number'), 120),
      cell: ({ row }) => (
        <Link className="text-ui-fg-base font-medium tabular-nums" to={row.original.id}>
          {row.original.number}
        </Link>
      ),
    }),
    helper.accessor('status', {
      ...column(t('field.status'), 155),
      cell: ({ getValue }) => <ProductionStatus status={getValue()} />,
    }),
    helper.accessor('stage', {
      ...column(t('field.stage'), 125),
      cell: ({ getValue }) => {
        const code = getValue();
        return code ? (stages.get(code) ?? code) : t('none');
      },
    }),
    helper.accessor('model_name', sortable(t('field.model'), 130)),
    helper.accessor('pairs', { ...sortable(t('field.pairs'), 80), align: 'right' }),
    // However long a name is, what is behind it stays in sight.
    helper.accessor('customer_name', { ...sortable(t('field.customer'), 160), maxSize: 180 }),
    helper.accessor('payment_status', {
      ...column(t('field.payment'), 140),
      cell: ({ getValue }) => <PaymentStatus status={getValue()} />,
    }),
    helper.accessor('total', {
      ...sortable(t('field.total'), 120),
      align: 'right',
      cell: ({ row }) => <span className="tabular-nums">{money(row.original.total, row.original.currency)}</span>,
    }),
    helper.accessor('expected_finish_at', {
      ...sortable(t('field.expected'), 150),
      cell: ({ row }) => (
        <span className="flex items-center gap-x-2">
          {row.original.status === 'cancelled' ? t('none') : date(row.original.expected_finish_at)}
          {row.original.late && (
            <Badge size="2xsmall" color="red">
              {t('field.late')}
            </Badge>
          )}
        </span>
      ),
    }),
    helper.accessor('days_in_production', {
      ...column(t('field.days'), 110),
      cell: ({ row }) => <Days days={row.original.days_in_production} lead={row.original.lead_time_days} />,
    }),
    helper.accessor('wip_started_at', {
      ...sortable(t('field.started'), 130),
      cell: ({ getValue }) => date(getValue()),
    }),
    helper.accessor('type', { ...column(t('field.type'), 115), cell: ({ getValue }) => word('type', getValue()) }),
    helper.accessor('stamp', {
      ...column(t('field.stamp'), 160),
      cell: ({ getValue }) => {
        const stamp = getValue();
        return stamp ? <StampState status={stamp.status} /> : t('none');
      },
    }),
    helper.accessor('group', {
      ...column(t('field.group'), 120),
      cell: ({ getValue }) => {
        const group = getValue();
        return group ? (
          <Link className="text-ui-fg-interactive tabular-nums" to={`/cordwainer/groups/${group.id}`}>
            {group.number}
          </Link>
        ) : (
          t('none')
        );
      },
    }),
    helper.accessor('tracking_numbers', {
      ...column(t('field.tracking'), 170),
      cell: ({ getValue }) => getValue().join(', ') || t('none'),
    }),
    helper.accessor('invoice_number', {
      ...column(t('field.invoice'), 130),
      cell: ({ getValue }) => getValue() ?? t('none'),
    }),
    helper.accessor('created_at', { ...sortable(t('field.date'), 130), cell: ({ getValue }) => date(getValue()) }),
    helper.accessor('brand', {
      ...column(t('field.brand'), 150),
      cell: ({ getValue }) => getValue()?.name ?? t('none'),
    }),
  ];
}
