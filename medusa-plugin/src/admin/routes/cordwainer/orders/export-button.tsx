import { ArrowDownTray } from '@medusajs/icons';
import { Button } from '@medusajs/ui';
import { useDownload } from '../../../components/use-download';
import { useFormat } from '../../../lib/format';

/** Hands over what the pool shows, all of it, as a file for spreadsheets. */
export function ExportButton({ filters }: { filters: Record<string, string | string[]> }) {
  const { t, locale } = useFormat();
  const { start, running } = useDownload('/admin/cordwainer/orders/export.csv', 'orders.csv');
  return (
    <Button
      size="small"
      variant="secondary"
      className="shrink-0"
      isLoading={running}
      onClick={() => start({ ...filters, locale })}
    >
      <ArrowDownTray />
      {t('pool.export')}
    </Button>
  );
}
