import type { Quote } from '@cordwainer/contract';
import { Text } from '@medusajs/ui';
import { useFormat } from '../lib/format';

/** The breakdown the customer agreed to. */
export function Price({ quote }: { quote: Quote }) {
  const { t, money, percent } = useFormat();
  const amount = (value: number) => money(value, quote.currency);
  return (
    <>
      <div className="flex flex-col gap-y-2 px-6 py-4">
        {quote.lines.map((line, index) => (
          <PriceLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, in which two lines may be alike.
            key={index}
            label={line.code === 'shipping' ? `${t('price.shipping')}: ${line.label}` : line.label}
            hint={line.quantity > 1 ? t('price.each', { amount: amount(line.unitAmount) }) : undefined}
            value={amount(line.amount)}
          />
        ))}
        <PriceLine label={t(quote.taxIncluded ? 'price.taxIncluded' : 'price.tax')} value={amount(quote.tax)} />
      </div>
      <div className="flex items-center justify-between px-6 py-4">
        <Text size="small" leading="compact" weight="plus">
          {t('price.total')}
        </Text>
        <Text size="small" leading="compact" weight="plus" className="tabular-nums">
          {amount(quote.total)}
        </Text>
      </div>
      {quote.deposit && (
        <div className="flex flex-col gap-y-2 px-6 py-4">
          <PriceLine
            label={t('money.deposit', { share: percent(quote.deposit.permille / 1000) })}
            value={amount(quote.deposit.amount)}
          />
          <PriceLine label={t('price.balance')} value={amount(quote.total - quote.deposit.amount)} />
        </div>
      )}
    </>
  );
}

function PriceLine({ label, hint, value }: { label: string; hint?: string; value: string }) {
  return (
    <div className="text-ui-fg-subtle flex items-baseline justify-between gap-x-4">
      <Text size="small" leading="compact">
        {label}
        {hint && <span className="text-ui-fg-muted"> · {hint}</span>}
      </Text>
      <Text size="small" leading="compact" className="text-nowrap tabular-nums">
        {value}
      </Text>
    </div>
  );
}
