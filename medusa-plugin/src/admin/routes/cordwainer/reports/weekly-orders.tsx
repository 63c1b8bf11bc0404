import { BarChart } from '../../../components/bar-chart';
import { Figures } from '../../../components/figures';
import { Section } from '../../../components/section';
import { useFormat } from '../../../lib/format';
import type { Reports } from './use-reports';

/** Orders and pairs by the week they were ordered in. */
export function WeeklyOrders({ weeks }: { weeks: Reports['weeks'] }) {
  const { t, day, figure } = useFormat();
  const title = t('reports.pairsPerWeek');
  return (
    <Section title={title}>
      <div className="px-6 py-4">
        <BarChart
          title={title}
          bars={weeks.map(({ week, pairs }) => ({ label: day(week, true), value: pairs, figure: figure(pairs) }))}
        />
      </div>
      <Figures
        caption={title}
        headings={[t('reports.week'), t('reports.orders'), t('field.pairs')]}
        rows={[...weeks].reverse().map(({ week, orders, pairs }) => ({
          key: week,
          cells: [day(week), figure(orders), figure(pairs)],
        }))}
      />
    </Section>
  );
}
