import { Text } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import type { PayLinks } from '../../lib/pay-links';

/** The sums as the buyer's page shows them. */
export function PaySums({ page: { costs, paid, due, state } }: { page: PayLinks }) {
  const { t, money } = useFormat();
  const amount = (value: number) => money(value, costs.currency);
  const lines = [
    [t('payLinks.manufacturing'), costs.manufacturing],
    ...(costs.customisation ? [[t('payLinks.customisation'), costs.customisation]] : []),
    [t('price.shipping'), costs.shipping],
    ...(costs.taxOnTop ? [[t('price.tax'), costs.taxOnTop]] : costs.tax ? [[t('price.taxIncluded'), costs.tax]] : []),
    [t('price.total'), costs.total],
    ...(paid ? [[t('payLinks.paid'), paid]] : []),
  ] as [string, number][];
  return (
    <dl className="flex flex-col gap-y-2 px-6 py-4">
      {lines.map(([label, value]) => (
        <div key={label} className="text-ui-fg-subtle flex items-baseline justify-between gap-x-4">
          <dt>
            <Text size="small" leading="compact">
              {label}
            </Text>
          </dt>
          <dd>
            <Text size="small" leading="compact" className="text-nowrap tabular-nums">
              {amount(value)}
            </Text>
          </dd>
        </div>
      ))}
      <div className="flex items-baseline justify-between gap-x-4 pt-2">
        <dt>
          <Text size="small" leading="compact" weight="plus">
            {state === 'paid' || state === 'cancelled'
              ? t(`payLinks.state.${state}`)
              : t(`payLinks.due.${due.purpose}`)}
          </Text>
        </dt>
        <dd>
          <Text size="small" leading="compact" weight="plus" className="text-nowrap tabular-nums">
            {amount(due.amount)}
          </Text>
        </dd>
      </div>
      {state !== 'payable' && state !== 'paid' && state !== 'cancelled' && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {t(`payLinks.state.${state}`)}
        </Text>
      )}
    </dl>
  );
}
