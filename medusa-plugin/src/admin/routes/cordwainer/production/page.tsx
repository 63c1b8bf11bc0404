import { defineRouteConfig } from '@medusajs/admin-sdk';
import { CogSixTooth } from '@medusajs/icons';
import { Container, Heading, Text } from '@medusajs/ui';
import { LoadError } from '../../../components/load-error';
import { Loading } from '../../../components/loading';
import { Factory } from '../../../components/production/factory';
import { Stages } from '../../../components/production/stages';
import { Section } from '../../../components/section';
import { useFormat } from '../../../lib/format';
import { useFactory, useStages } from '../../../lib/production';

export default function ProductionPage() {
  const { t } = useFormat();
  const stages = useStages();
  const factory = useFactory();
  const error = stages.error ?? factory.error;
  if (error) return <LoadError error={error} retry={() => Promise.all([stages.refetch(), factory.refetch()])} />;
  if (!stages.data || !factory.data) return <Loading lines={10} />;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <Heading>{t('production.title')}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t('production.subtitle')}
        </Text>
      </Container>
      <Section title={t('production.stages')}>
        <Stages stages={stages.data} />
      </Section>
      <Section title={t('production.factory')}>
        <Factory factory={factory.data} />
      </Section>
    </div>
  );
}

export const config = defineRouteConfig({
  label: 'production.title',
  translationNs: 'cordwainer',
  icon: CogSixTooth,
  rank: 5,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  const { t } = useFormat();
  return <>{t('production.title')}</>;
}
