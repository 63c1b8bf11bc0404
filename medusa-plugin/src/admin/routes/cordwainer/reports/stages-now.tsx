import { BarChart } from '../../../components/bar-chart';
import { Figures } from '../../../components/figures';
import { Section } from '../../../components/section';
import { useFormat } from '../../../lib/format';
import { usePoolChoices } from '../../../lib/queries';
import type { Reports } from './use-reports';

/** What is in production now, by stage. */
export function StagesNow({ stages }: Pick<Reports, 'stages'>) {
  const { t, figure, text } = useFormat();
  const { data } = usePoolChoices();
  const names = new Map(data?.stages.map(({ code, name }) => [code, text(name)]));
  const title = t('reports.pairsPerStage');
  return (
    <Section title={title}>
      <div className="px-6 py-4">
        <BarChart
          title={title}
          bars={stages.map(({ stage, pairs }) => ({
            label: names.get(stage) ?? stage,
            value: pairs,
            figure: figure(pairs),
          }))}
        />
      </div>
      <Figures
        caption={title}
        headings={[t('field.stage'), t('reports.orders'), t('field.pairs'), t('status.on-hold'), t('field.late')]}
        rows={stages.map(({ stage, orders, pairs, held, late }) => ({
          key: stage,
          cells: [names.get(stage) ?? stage, figure(orders), figure(pairs), figure(held), figure(late)],
        }))}
      />
    </Section>
  );
}
