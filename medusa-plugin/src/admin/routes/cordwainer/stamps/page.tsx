import { defineRouteConfig } from '@medusajs/admin-sdk';
import { BadgeCheck } from '@medusajs/icons';
import { Button, Container, Heading, Table, Text } from '@medusajs/ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { ChoiceFilter } from '../../../components/choice-filter';
import { LoadError } from '../../../components/load-error';
import { Loading } from '../../../components/loading';
import { useStampFormat } from '../../../components/stamps/stamp-facts';
import { StampThumbnail } from '../../../components/stamps/stamp-picture';
import { StampState } from '../../../components/stamps/stamp-state';
import { useBrandList } from '../../../lib/brands';
import { useFormat } from '../../../lib/format';
import { STAMP_STATUSES, useStampQueue } from '../../../lib/stamps';
import { AddDrawer } from './add-drawer';
import { StampDrawer } from './stamp-drawer';

const PAGE_SIZE = 20;

/** Stamps, those that wait for somebody first. Filters and the open stamp are kept in the address. */
export default function StampsPage() {
  const { t, word, size } = useStampFormat();
  const [params, setParams] = useSearchParams();
  const { data: brands } = useBrandList();
  const [adding, setAdding] = useState(false);
  const status = params.getAll('status');
  const brand_id = params.get('brand_id') ?? '';
  const offset = Number(params.get('offset') ?? 0) || 0;
  const open = params.get('stamp');
  const { data, error, refetch } = useStampQueue({ status, brand_id, limit: PAGE_SIZE, offset });
  const put = (name: string, values: readonly string[]) =>
    setParams(
      (previous) => {
        const next = new URLSearchParams(previous);
        if (name !== 'stamp' && name !== 'offset') next.delete('offset');
        next.delete(name);
        for (const value of values) next.append(name, value);
        return next;
      },
      { replace: true },
    );
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading>{t('stamps.title')}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t('stamps.subtitle')}
          </Text>
        </div>
        <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
          {t('stamps.add')}
        </Button>
      </div>
      <div className="flex flex-wrap gap-2 px-6 py-3">
        <ChoiceFilter
          label={t('field.status')}
          choices={STAMP_STATUSES.map((value) => ({ value, label: word('stamps.status', value) }))}
          chosen={status}
          onChange={(values) => put('status', values)}
        />
        {(brands?.length ?? 0) > 1 && (
          <ChoiceFilter
            label={t('field.brand')}
            choices={(brands ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            chosen={brand_id ? [brand_id] : []}
            // One at a time: the last one chosen.
            onChange={(values) => put('brand_id', values.slice(-1))}
          />
        )}
      </div>
      {!data && <Loading lines={4} />}
      {data?.count === 0 && <Text className="text-ui-fg-subtle px-6 py-8 text-center">{t('stamps.none')}</Text>}
      {data && data.count > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t('stamps.artwork')}</Table.HeaderCell>
                <Table.HeaderCell>{t('stamps.name')}</Table.HeaderCell>
                <Table.HeaderCell>{t('field.status')}</Table.HeaderCell>
                <Table.HeaderCell>{t('stamps.place')}</Table.HeaderCell>
                <Table.HeaderCell>{t('field.brand')}</Table.HeaderCell>
                <Table.HeaderCell>{t('stamps.order')}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.stamps.map((stamp) => (
                <Table.Row
                  key={stamp.id}
                  className="cursor-pointer"
                  onClick={(event) => {
                    // The name is a button, for keyboards; the order is a link of its own.
                    if (!(event.target as Element).closest('a, button')) put('stamp', [stamp.id]);
                  }}
                >
                  <Table.Cell className="py-2">
                    <StampThumbnail {...stamp} />
                  </Table.Cell>
                  <Table.Cell>
                    <button
                      type="button"
                      className="text-ui-fg-base focus-visible:shadow-borders-focus rounded font-medium outline-none"
                      onClick={() => put('stamp', [stamp.id])}
                    >
                      {stamp.name}
                    </button>
                  </Table.Cell>
                  <Table.Cell>
                    <StampState status={stamp.status} />
                  </Table.Cell>
                  <Table.Cell>{size(stamp)}</Table.Cell>
                  <Table.Cell>{stamp.brand?.name ?? t('none')}</Table.Cell>
                  <Table.Cell>
                    {stamp.order ? (
                      <Link className="text-ui-fg-interactive tabular-nums" to={`../orders/${stamp.order.id}`}>
                        {stamp.order.number}
                      </Link>
                    ) : (
                      t('none')
                    )}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {data && data.count > PAGE_SIZE && (
        <nav aria-label={t('stamps.paging')} className="flex items-center justify-end gap-x-2 px-6 py-3">
          <Button
            size="small"
            variant="transparent"
            disabled={offset === 0}
            onClick={() => put('offset', [String(Math.max(0, offset - PAGE_SIZE))])}
          >
            {t('pool.previous')}
          </Button>
          <Button
            size="small"
            variant="transparent"
            disabled={offset + PAGE_SIZE >= data.count}
            onClick={() => put('offset', [String(offset + PAGE_SIZE)])}
          >
            {t('pool.next')}
          </Button>
        </nav>
      )}
      {open && <StampDrawer id={open} onClose={() => put('stamp', [])} />}
      {adding && <AddDrawer onClose={() => setAdding(false)} />}
    </Container>
  );
}

export const config = defineRouteConfig({
  label: 'stamps.title',
  translationNs: 'cordwainer',
  icon: BadgeCheck,
  rank: 3,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  const { t } = useFormat();
  return <>{t('stamps.title')}</>;
}
