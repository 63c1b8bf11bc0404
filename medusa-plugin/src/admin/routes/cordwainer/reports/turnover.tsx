import { Text } from '@medusajs/ui';
import { BarChart } from '../../../components/bar-chart';
import { Figures } from '../../../components/figures';
import { Section } from '../../../components/section';
import { useFormat } from '../../../lib/format';
import type { Reports } from './use-reports';

/** What was paid, by week: a chart for each currency, since they don't add up. */
export function Turnover({ turnover, weeks }: Pick<Reports, 'turnover' | 'weeks'>) {
  const { t, day, figure, money } = useFormat();
  const title = t('reports.turnover');
  const currencies = [...new Set(turnover.map(({ currency }) => currency))].sort();
  const amounts = new Map(turnover.map(({ week, currency, amount }) => [`${week} ${currency}`, amount]));
  return (
    <Section title={title}>
      {currencies.length === 0 && (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t('reports.nothingPaid')}
        </Text>
      )}
      {currencies.map((currency) => (
        <div key={currency} className="px-6 py-4">
          <BarChart
            title={`${title}, ${currency}`}
            bars={weeks.map(({ week }) => {
              const amount = amounts.get(`${week} ${currency}`) ?? 0;
              return { label: day(week, true), value: amount, figure: money(amount, currency) };
            })}
          />
        </div>
      ))}
      {currencies.length > 0 && (
        <Figures
          caption={title}
          headings={[t('reports.week'), t('reports.paidOrders'), t('reports.amount')]}
          rows={[...turnover].reverse().map(({ week, currency, orders, amount }) => ({
            key: `${week} ${currency}`,
            cells: [day(week), figure(orders), money(amount, currency)],
          }))}
        />
      )}
    </Section>
  );
}
