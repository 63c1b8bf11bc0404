import { ArrowDownTray } from '@medusajs/icons';
import { IconButton, Text } from '@medusajs/ui';
import { useFormat } from '../lib/format';
import { type OrderPayments, useOrderPayments } from '../lib/payments';
import type { OrderDetail } from '../lib/types';
import { useDownload } from './use-download';

/** What can be printed of an order: sheets for the workshop, then every invoice and credit note. */
export function Papers({ order }: { order: OrderDetail }) {
  const { t } = useFormat();
  const { data: money } = useOrderPayments(order.id);
  return (
    <ul className="divide-y">
      <Paper order={order} kind="specification" name={t('paper.specification')} />
      <Paper order={order} kind="packing-slip" name={t('paper.packing-slip')} />
      {money?.papers.map((paper) => (
        <Invoice key={paper.number} order={order} paper={paper} currency={money.currency} />
      ))}
      {money?.papers.length === 0 && (
        <li className="px-6 py-3">
          <Text size="small" leading="compact">
            {t('paper.invoice')}
          </Text>
          <Text size="xsmall" className="text-ui-fg-muted mt-1">
            {t('paper.noInvoice')}
          </Text>
        </li>
      )}
    </ul>
  );
}

type InvoiceProps = { order: OrderDetail; paper: OrderPayments['papers'][number]; currency: string };

/** Named by what it charges: an order that is paid in parts has several. */
function Invoice({ order, paper: { number, kind, purpose, total, issued_at }, currency }: InvoiceProps) {
  const { t, money, date } = useFormat();
  return (
    <Paper
      order={order}
      kind={kind}
      number={number}
      name={t(kind === 'credit-note' ? 'money.creditNote' : `money.invoice.${purpose ?? 'final'}`, { number })}
      hint={`${date(issued_at)} · ${money(kind === 'credit-note' ? -total : total, currency)}`}
    />
  );
}

type PaperProps = { order: OrderDetail; kind: string; name: string; number?: string; hint?: string };

function Paper({ order, kind, name, number, hint }: PaperProps) {
  const { t } = useFormat();
  const { start, running } = useDownload(
    `/admin/cordwainer/orders/${order.id}/documents/${kind}`,
    `${number ?? order.number}-${kind}.pdf`,
    'application/pdf',
  );
  return (
    <li className="flex items-center justify-between gap-x-4 px-6 py-2.5">
      <div className="min-w-0">
        <Text size="small" leading="compact">
          {name}
        </Text>
        {hint && (
          <Text size="xsmall" className="text-ui-fg-muted mt-0.5 tabular-nums">
            {hint}
          </Text>
        )}
      </div>
      <IconButton
        size="small"
        variant="transparent"
        isLoading={running}
        aria-label={t('paper.downloadWhat', { paper: name })}
        title={t('paper.download')}
        onClick={() => start(number ? { number } : {})}
      >
        <ArrowDownTray />
      </IconButton>
    </li>
  );
}
