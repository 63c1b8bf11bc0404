import { defineRouteConfig } from '@medusajs/admin-sdk';
import { ArrowDownTray, TruckFast } from '@medusajs/icons';
import { Button, Container, Heading, Label, Switch, Text, toast } from '@medusajs/ui';
import { useMemo, useState } from 'react';
import { FileButton } from '../../../components/json-editor/file-button';
import { LoadError } from '../../../components/load-error';
import { Loading } from '../../../components/loading';
import { Section } from '../../../components/section';
import { useFormat } from '../../../lib/format';
import { type KeptRateCard, type RateCard, useRateCard, useSaveRateCard } from '../../../lib/rate-card';
import { issuesOf } from '../../../lib/request';
import { saveJson } from '../../../lib/save-json';
import { Calculator } from './calculator';
import { Carriers } from './carriers';
import { cartonColumns, zoneColumns } from './columns';
import { EditTable } from './edit-table';
import { Rates } from './rates';

/** Cartons, carriers, zones and prices, and what they come to. */
export default function ShippingPage() {
  const { data: kept, error, refetch } = useRateCard();
  if (error && !kept) return <LoadError error={error} retry={refetch} />;
  if (!kept) return <Loading lines={6} />;
  // Another card, another editor: what was saved, or read anew, is where editing begins.
  return <RateCardEditor key={kept.revision} kept={kept} reload={refetch} />;
}

function RateCardEditor({ kept, reload }: { kept: KeptRateCard; reload: () => unknown }) {
  const { t, time } = useFormat();
  const [card, setCard] = useState(kept.rate_card);
  const save = useSaveRateCard();
  const issues = issuesOf(save.error).map((issue) => ({ ...issue, path: issue.path.replace(/^rate_card\./, '') }));
  const faulty = useMemo(() => new Set(issues.map(({ path }) => path)), [issues]);
  const change = (part: Partial<RateCard>) => setCard((before) => ({ ...before, ...part }));

  function load(text: string) {
    try {
      const { rate_card, ...plain } = JSON.parse(text);
      const loaded = { cartons: [], carriers: [], zones: [], rates: [], single_box_as_is: false };
      setCard({ ...loaded, ...(rate_card ?? plain) });
    } catch {
      toast.error(t('shipping.noJson'));
    }
  }

  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading>{t('shipping.title')}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t('shipping.subtitle', { time: time(kept.updated_at) })}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button size="small" variant="secondary" onClick={() => saveJson(card, 'rate-card.json')}>
            <ArrowDownTray />
            {t('shipping.export')}
          </Button>
          <FileButton label={t('shipping.import')} onText={load} />
          <Button
            size="small"
            isLoading={save.isPending}
            disabled={card === kept.rate_card}
            onClick={() =>
              save.mutate(
                { revision: kept.revision, rate_card: card },
                { onSuccess: () => toast.success(t('shipping.saved')) },
              )
            }
          >
            {t('shipping.save')}
          </Button>
        </div>
      </Container>
      {save.error && (
        <Container role="alert" className="flex flex-col gap-y-1 px-6 py-4">
          <div className="flex items-center justify-between gap-3">
            <Text size="small" weight="plus" className="text-ui-fg-error">
              {issues.length > 0 ? t('shipping.faults', { count: issues.length }) : save.error.message}
            </Text>
            {issues.length === 0 && (
              <Button size="small" variant="secondary" onClick={() => reload()}>
                {t('shipping.reload')}
              </Button>
            )}
          </div>
          {issues.slice(0, 12).map(({ path, message }) => (
            <Text key={`${path} ${message}`} size="small">
              <span className="font-mono">{path}</span>: {message}
            </Text>
          ))}
        </Container>
      )}
      <Section title={t('shipping.calculator')}>
        <Calculator />
      </Section>
      <Section title={t('shipping.cartons')}>
        <EditTable
          path="cartons"
          columns={cartonColumns(t)}
          rows={card.cartons}
          faulty={faulty}
          onChange={(cartons) => change({ cartons })}
          addLabel={t('shipping.addCarton')}
          blank={() => ({
            code: '',
            name: '',
            length: 345,
            width: 215,
            height: 135,
            wall: 4,
            tare_weight: 200,
            max_weight: 20_000,
          })}
        />
        <div className="flex items-center gap-x-3 px-6 py-3">
          <Switch
            id="single-box"
            size="small"
            checked={card.single_box_as_is}
            onCheckedChange={(single_box_as_is) => change({ single_box_as_is })}
          />
          <Label htmlFor="single-box" size="small">
            {t('shipping.singleBox')}
          </Label>
        </div>
      </Section>
      <Section title={t('shipping.carriers')}>
        <Carriers carriers={card.carriers} faulty={faulty} onChange={(carriers) => change({ carriers })} />
      </Section>
      <Section title={t('shipping.zones')}>
        <EditTable
          path="zones"
          columns={zoneColumns(t)}
          rows={card.zones}
          faulty={faulty}
          onChange={(zones) => change({ zones })}
          addLabel={t('shipping.addZone')}
          blank={() => ({ code: '', name: '', areas: [] })}
        />
      </Section>
      <Section title={t('shipping.rates')}>
        <Rates card={card} faulty={faulty} onChange={(rates) => change({ rates })} />
      </Section>
    </div>
  );
}

export const config = defineRouteConfig({
  label: 'shipping.title',
  translationNs: 'cordwainer',
  icon: TruckFast,
  rank: 7,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  const { t } = useFormat();
  return <>{t('shipping.title')}</>;
}
