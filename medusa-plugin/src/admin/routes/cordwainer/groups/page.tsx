import { defineRouteConfig } from '@medusajs/admin-sdk';
import { HandTruck } from '@medusajs/icons';
import { Container, Heading, Label, Switch, Table, Text } from '@medusajs/ui';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { GroupState } from '../../../components/groups/group-state';
import { Suggestions } from '../../../components/groups/suggestions';
import { LoadError } from '../../../components/load-error';
import { Loading } from '../../../components/loading';
import { useFormat } from '../../../lib/format';
import { useGroups } from '../../../lib/groups';

const PAGE = 20;

/** Orders that travel together, and those that might. */
export default function GroupsPage() {
  const { t, money, date, figure } = useFormat();
  const navigate = useNavigate();
  const [dissolved, setDissolved] = useState(false);
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useGroups({ dissolved, offset: page * PAGE, limit: PAGE });
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  return (
    <div className="flex flex-col gap-y-3">
      <Suggestions />
      <Container className="divide-y overflow-hidden p-0">
        <div className="flex items-center justify-between gap-x-4 px-6 py-4">
          <div>
            <Heading>{t('groups.title')}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t('groups.subtitle')}
            </Text>
          </div>
          <div className="flex items-center gap-x-2">
            <Switch
              id="groups-dissolved"
              size="small"
              checked={dissolved}
              onCheckedChange={(on) => {
                setDissolved(on);
                setPage(0);
              }}
            />
            <Label size="small" htmlFor="groups-dissolved">
              {t('groups.showDissolved')}
            </Label>
          </div>
        </div>
        {!data && <Loading lines={4} />}
        {data?.count === 0 && <Text className="text-ui-fg-subtle px-6 py-8 text-center">{t('groups.none')}</Text>}
        {data && data.count > 0 && (
          <div className="overflow-x-auto">
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>{t('field.number')}</Table.HeaderCell>
                  <Table.HeaderCell>{t('field.status')}</Table.HeaderCell>
                  <Table.HeaderCell>{t('groups.destination')}</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">{t('groups.orders')}</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">{t('field.pairs')}</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">{t('price.shipping')}</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">{t('groups.saving')}</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">{t('field.total')}</Table.HeaderCell>
                  <Table.HeaderCell>{t('field.date')}</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {data.groups.map((group) => (
                  <Table.Row key={group.id} className="cursor-pointer" onClick={() => navigate(group.id)}>
                    <Table.Cell>
                      <Link className="text-ui-fg-base font-medium tabular-nums" to={group.id}>
                        {group.number}
                      </Link>
                    </Table.Cell>
                    <Table.Cell>
                      <GroupState state={group.state} />
                    </Table.Cell>
                    <Table.Cell>
                      {group.destination.city}, {group.destination.country_code?.toUpperCase()}
                    </Table.Cell>
                    <Table.Cell className="text-right tabular-nums">{figure(group.orders)}</Table.Cell>
                    <Table.Cell className="text-right tabular-nums">{figure(group.pairs)}</Table.Cell>
                    <Table.Cell className="text-right tabular-nums">{money(group.shipping, group.currency)}</Table.Cell>
                    <Table.Cell className="text-right tabular-nums">{money(group.saving, group.currency)}</Table.Cell>
                    <Table.Cell className="text-right tabular-nums">{money(group.total, group.currency)}</Table.Cell>
                    <Table.Cell>{date(group.created_at)}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
            <Table.Pagination
              count={data.count}
              pageSize={PAGE}
              pageIndex={page}
              pageCount={Math.ceil(data.count / PAGE)}
              canPreviousPage={page > 0}
              canNextPage={(page + 1) * PAGE < data.count}
              previousPage={() => setPage(page - 1)}
              nextPage={() => setPage(page + 1)}
              translations={{
                of: t('pool.of'),
                results: t('pool.results'),
                pages: t('pool.pages'),
                prev: t('pool.previous'),
                next: t('pool.next'),
              }}
            />
          </div>
        )}
      </Container>
    </div>
  );
}

export const config = defineRouteConfig({
  label: 'groups.title',
  translationNs: 'cordwainer',
  icon: HandTruck,
  rank: 2,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  const { t } = useFormat();
  return <>{t('groups.title')}</>;
}
