import { ArrowDownTray } from '@medusajs/icons';
import { IconButton, Text } from '@medusajs/ui';
import { useFormat } from '../lib/format';
import type { OrderDetail } from '../lib/types';
import { useDownload } from './use-download';

/** What can be printed of an order. */
export function Papers({ order }: { order: OrderDetail }) {
  const { t } = useFormat();
  const invoice = order.invoice_number;
  return (
    <ul className="divide-y">
      <Paper order={order} kind="specification" name={t('paper.specification')} />
      <Paper order={order} kind="packing-slip" name={t('paper.packing-slip')} />
      {invoice ? (
        <Paper order={order} kind="invoice" name={t('paper.invoiceNumber', { number: invoice })} number={invoice} />
      ) : (
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

type PaperProps = { order: OrderDetail; kind: string; name: string; number?: string };

function Paper({ order, kind, name, number }: PaperProps) {
  const { t } = useFormat();
  const { start, running } = useDownload(
    `/admin/cordwainer/orders/${order.id}/documents/${kind}`,
    `${number ?? order.number}-${kind}.pdf`,
    'application/pdf',
  );
  return (
    <li className="flex items-center justify-between gap-x-4 px-6 py-2.5">
      <Text size="small" leading="compact">
        {name}
      </Text>
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
