import { ArrowDownTray } from '@medusajs/icons';
import { IconButton, Text } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import type { OrderPayments } from '../../lib/payments';
import type { OrderDetail } from '../../lib/types';
import { useDownload } from '../use-download';

/** Every invoice and credit note of an order, to download. */
export function Invoices({ order, money }: { order: OrderDetail; money: OrderPayments }) {
  const { t } = useFormat();
  if (money.papers.length === 0) return null;
  return (
    <ul aria-label={t('money.papers')} className="py-2">
      {money.papers.map((paper) => (
        <Invoice key={paper.number} order={order} paper={paper} currency={money.currency} />
      ))}
    </ul>
  );
}

type InvoiceProps = { order: OrderDetail; paper: OrderPayments['papers'][number]; currency: string };

function Invoice({ order, paper: { number, kind, purpose, total, issued_at }, currency }: InvoiceProps) {
  const { t, money, date } = useFormat();
  const name = t(kind === 'credit-note' ? 'money.creditNote' : `money.invoice.${purpose ?? 'final'}`, { number });
  const { start, running } = useDownload(
    `/admin/cordwainer/orders/${order.id}/documents/${kind}`,
    `${number}-${kind}.pdf`,
    'application/pdf',
  );
  return (
    <li className="flex items-center justify-between gap-x-4 px-6 py-1.5">
      <div className="min-w-0">
        <Text size="small" leading="compact">
          {name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted mt-0.5 tabular-nums">
          {`${date(issued_at)} · ${money(kind === 'credit-note' ? -total : total, currency)}`}
        </Text>
      </div>
      <IconButton
        size="small"
        variant="transparent"
        isLoading={running}
        aria-label={t('paper.downloadWhat', { paper: name })}
        title={t('paper.download')}
        onClick={() => start({ number })}
      >
        <ArrowDownTray />
      </IconButton>
    </li>
  );
}
