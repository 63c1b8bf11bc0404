import { Button, Text } from '@medusajs/ui';
import { useFormat } from '../../../lib/format';
import type { Pool } from '../../../lib/types';

type PagerProps = { pool: Pool | undefined; onPageChange: (cursor: string | null) => void };

/** How many orders there are, and the ways to those before and after. */
export function Pager({ pool, onPageChange }: PagerProps) {
  const { t, figure } = useFormat();
  if (!pool) return null;
  const count = `${figure(pool.count)}${pool.exact ? '' : '+'}`;
  return (
    <nav aria-label={t('pool.paging')} className="flex items-center justify-between gap-x-4 px-6 py-3">
      <Text size="small" className="text-ui-fg-subtle tabular-nums" aria-live="polite">
        {t('pool.found', { count: pool.count, figure: count })}
      </Text>
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant="transparent"
          disabled={!pool.previous}
          onClick={() => onPageChange(pool.previous)}
        >
          {t('pool.previous')}
        </Button>
        <Button size="small" variant="transparent" disabled={!pool.next} onClick={() => onPageChange(pool.next)}>
          {t('pool.next')}
        </Button>
      </div>
    </nav>
  );
}
