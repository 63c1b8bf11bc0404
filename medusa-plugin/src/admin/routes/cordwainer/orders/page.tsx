import { defineRouteConfig } from '@medusajs/admin-sdk';
import { Tools } from '@medusajs/icons';
import { Container, DataTable, Heading, Text, useDataTable } from '@medusajs/ui';
import { useNavigate } from 'react-router-dom';
import { GroupDrawer } from '../../../components/groups/group-drawer';
import { LoadError } from '../../../components/load-error';
import { useFormat } from '../../../lib/format';
import { usePool } from '../../../lib/queries';
import { BulkPrompt } from './bulk-prompt';
import { useColumns } from './columns';
import { ExportButton } from './export-button';
import { Filters } from './filters';
import { Pager } from './pager';
import { StatusTabs } from './status-tabs';
import { useBulkMoves } from './use-bulk-moves';
import { usePoolState } from './use-pool-state';

export default function OrderPoolPage() {
  const { t } = useFormat();
  const navigate = useNavigate();
  const state = usePoolState();
  const { data, isLoading, error, refetch } = usePool(state.query);
  const orders = data?.orders ?? [];
  const bulk = useBulkMoves(orders);
  const instance = useDataTable({
    search: state.search,
    sorting: state.sorting,
    rowSelection: bulk.rowSelection,
    commands: bulk.commands,
    data: orders,
    rowCount: orders.length,
    columns: useColumns(),
    getRowId: ({ id }) => id,
    isLoading,
    onRowClick: (event, { id }) => {
      // The number in the row is a link of its own, and so is the box to choose it.
      if (!(event.target as Element).closest('a, button')) navigate(id);
    },
  });
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  const nothing = state.narrowed || state.status.state ? 'filtered' : 'empty';
  const emptyState = { heading: t(`pool.${nothing}.heading`), description: t(`pool.${nothing}.description`) };
  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={instance}>
        <DataTable.Toolbar className="flex flex-col items-start justify-between gap-3 px-6 py-4 md:flex-row md:items-center">
          <div>
            <Heading>{t('pool.title')}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t('pool.subtitle')}
            </Text>
          </div>
          <div className="flex items-center gap-x-2">
            <DataTable.Search placeholder={t('pool.search')} aria-label={t('pool.search')} autoFocus />
            <DataTable.SortingMenu tooltip={t('pool.sort')} />
            <ExportButton filters={state.filters} />
          </div>
        </DataTable.Toolbar>
        <StatusTabs counts={data?.counts ?? {}} {...state.status} />
        <Filters {...state} />
        <DataTable.Table emptyState={{ empty: emptyState, filtered: emptyState }} />
        <Pager pool={data} onPageChange={state.onPageChange} />
        <DataTable.CommandBar selectedLabel={(count) => t('bulk.chosen', { count })} />
      </DataTable>
      <BulkPrompt {...bulk} />
      {bulk.grouping && bulk.chosen.length > 0 && (
        <GroupDrawer
          title={t('groups.formTitle', { count: bulk.chosen.length })}
          ids={bulk.chosen.map(({ id }) => id)}
          onDone={({ id }) => navigate(`/cordwainer/groups/${id}`)}
          onClose={bulk.endGrouping}
        />
      )}
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
