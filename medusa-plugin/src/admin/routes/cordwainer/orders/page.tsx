import { defineRouteConfig } from '@medusajs/admin-sdk';
import { Tools } from '@medusajs/icons';
import { Container, DataTable, Heading, Text, useDataTable } from '@medusajs/ui';
import { useNavigate } from 'react-router-dom';
import { LoadError } from '../../../components/load-error';
import { useFormat } from '../../../lib/format';
import { usePool } from '../../../lib/queries';
import { useColumns } from './columns';
import { useFilters } from './filters';
import { StatusTabs } from './status-tabs';
import { usePoolState } from './use-pool-state';

export default function OrderPoolPage() {
  const { t } = useFormat();
  const navigate = useNavigate();
  const { query, status, ...state } = usePoolState();
  const { data, isLoading, error, refetch } = usePool(query);
  const instance = useDataTable({
    ...state,
    data: data?.orders ?? [],
    rowCount: data?.count ?? 0,
    columns: useColumns(),
    filters: useFilters(),
    getRowId: ({ id }) => id,
    isLoading,
    autoResetPageIndex: false,
    onRowClick: (event, { id }) => {
      // The number in the row is a link of its own.
      if (!(event.target as Element).closest('a')) navigate(id);
    },
  });
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={instance}>
        <DataTable.Toolbar
          translations={{ clearAll: t('pool.clear') }}
          className="flex flex-col items-start justify-between gap-3 px-6 py-4 md:flex-row md:items-center"
        >
          <div>
            <Heading>{t('pool.title')}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t('pool.subtitle')}
            </Text>
          </div>
          <div className="flex items-center gap-x-2">
            <DataTable.Search placeholder={t('pool.search')} autoFocus />
            <DataTable.FilterMenu tooltip={t('pool.filter')} />
            <DataTable.SortingMenu tooltip={t('pool.sort')} />
          </div>
        </DataTable.Toolbar>
        <StatusTabs counts={data?.counts ?? {}} {...status} />
        <DataTable.Table
          emptyState={{
            empty: status.state
              ? { heading: t('pool.filtered.heading'), description: t('pool.filtered.description') }
              : { heading: t('pool.empty.heading'), description: t('pool.empty.description') },
            filtered: { heading: t('pool.filtered.heading'), description: t('pool.filtered.description') },
          }}
        />
        <DataTable.Pagination
          translations={{
            of: t('pool.of'),
            results: t('pool.results'),
            pages: t('pool.pages'),
            prev: t('pool.previous'),
            next: t('pool.next'),
          }}
        />
      </DataTable>
    </Container>
  );
}

export const config = defineRouteConfig({
  label: 'pool.title',
  translationNs: 'cordwainer',
  icon: Tools,
  rank: 1,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  const { t } = useFormat();
  return <>{t('pool.title')}</>;
}
