import { defineRouteConfig } from '@medusajs/admin-sdk';
import { ArrowDownTray, ChartBar } from '@medusajs/icons';
import { Button, Container, Heading, Text } from '@medusajs/ui';
import { ChoiceFilter } from '../../../components/choice-filter';
import { DaysFilter, shift } from '../../../components/days-filter';
import { LoadError } from '../../../components/load-error';
import { Loading } from '../../../components/loading';
import { useDownload } from '../../../components/use-download';
import { useFormat } from '../../../lib/format';
import { usePoolChoices } from '../../../lib/queries';
import { KeyFigures } from './key-figures';
import { StagesNow } from './stages-now';
import { Turnover } from './turnover';
import { useReports } from './use-reports';
import { WeeklyOrders } from './weekly-orders';

export default function ReportsPage() {
  const { t, day } = useFormat();
  const { data, error, refetch, query, days, brands } = useReports();
  const choices = usePoolChoices().data?.brands ?? [];
  const download = useDownload('/admin/cordwainer/reports/export.csv', 'reports.csv');
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading>{t('reports.title')}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {data
              ? t('reports.range', { from: day(data.from), until: day(shift(data.before, -1)) })
              : t('reports.subtitle')}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <DaysFilter label={t('reports.days')} {...days} />
          {choices.length > 1 && (
            <ChoiceFilter
              label={t('field.brand')}
              choices={choices.map(({ id, name }) => ({ value: id, label: name }))}
              {...brands}
            />
          )}
          <Button size="small" variant="secondary" isLoading={download.running} onClick={() => download.start(query)}>
            <ArrowDownTray />
            {t('pool.export')}
          </Button>
        </div>
      </Container>
      {error && <LoadError error={error} retry={refetch} />}
      {!error && !data && <Loading lines={12} />}
      {!error && data && (
        <>
          <KeyFigures reports={data} />
          <WeeklyOrders weeks={data.weeks} />
          <Turnover turnover={data.turnover} weeks={data.weeks} />
          <StagesNow stages={data.stages} />
        </>
      )}
    </div>
  );
}

export const config = defineRouteConfig({
  label: 'reports.title',
  translationNs: 'cordwainer',
  icon: ChartBar,
  rank: 2,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  const { t } = useFormat();
  return <>{t('reports.title')}</>;
}
