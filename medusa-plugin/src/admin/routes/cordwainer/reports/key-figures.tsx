import { Container, Text } from '@medusajs/ui';
import { Link } from 'react-router-dom';
import { useFormat } from '../../../lib/format';
import type { Reports } from './use-reports';

/** What a factory asks first: how long it takes, whether it is on time, what is late. */
export function KeyFigures({ reports: { finished, shipped, punctuality, late } }: { reports: Reports }) {
  const { t, figure, percent } = useFormat();
  const days = (value: number | null) =>
    value === null ? t('none') : t('reports.inDays', { count: value, figure: figure(value) });
  const figures = [
    {
      label: t('reports.toFinish'),
      value: days(finished.median),
      more: t('reports.p90', { days: days(finished.p90), orders: figure(finished.orders) }),
    },
    {
      label: t('reports.toShip'),
      value: days(shipped.median),
      more: t('reports.p90', { days: days(shipped.p90), orders: figure(shipped.orders) }),
    },
    {
      label: t('reports.onTime'),
      value: punctuality.share === null ? t('none') : percent(punctuality.share),
      more: t('reports.onTimeOf', { onTime: figure(punctuality.on_time), orders: figure(punctuality.orders) }),
    },
    {
      label: t('reports.lateNow'),
      value: (
        <Link className="hover:text-ui-fg-interactive" to="/cordwainer/orders?late=true&order=expected_finish_at">
          {figure(late)}
        </Link>
      ),
      more: t('reports.lateMore'),
    },
  ];
  return (
    <dl className="grid grid-cols-1 gap-3 md:grid-cols-2 xl:grid-cols-4">
      {figures.map(({ label, value, more }) => (
        <Container key={label} className="px-6 py-4">
          <dt>
            <Text size="small" className="text-ui-fg-subtle">
              {label}
            </Text>
          </dt>
          <dd>
            <Text size="xlarge" weight="plus" className="tabular-nums">
              {value}
            </Text>
            <Text size="xsmall" className="text-ui-fg-muted">
              {more}
            </Text>
          </dd>
        </Container>
      ))}
    </dl>
  );
}
