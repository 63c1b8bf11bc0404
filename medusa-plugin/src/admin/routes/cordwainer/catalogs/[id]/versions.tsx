import { ArrowDownTray, ArrowUturnLeft, EllipsisHorizontal, Eye } from '@medusajs/icons';
import { Badge, DropdownMenu, IconButton, Table, toast } from '@medusajs/ui';
import { useState } from 'react';
import { LoadError } from '../../../../components/load-error';
import { Loading } from '../../../../components/loading';
import { Section } from '../../../../components/section';
import { type CatalogVersion, readVersion, useVersions } from '../../../../lib/catalogs';
import { useFormat } from '../../../../lib/format';
import { saveJson } from '../../../../lib/save-json';

const PAGE = 20;

type VersionsProps = {
  brandId: string;
  current: number;
  onCompare: (version: number) => void;
  onRollBack: (version: number) => void;
};

/** What was published, by whom and when, the latest first. */
export function Versions({ brandId, current, onCompare, onRollBack }: VersionsProps) {
  const { t, time } = useFormat();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useVersions(brandId, { limit: PAGE, offset: page * PAGE });
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  const pages = Math.max(1, Math.ceil((data?.count ?? 0) / PAGE));
  return (
    <Section title={t('catalogs.history')}>
      {!data && <Loading lines={5} />}
      {data && (
        <>
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t('catalogs.versionField')}</Table.HeaderCell>
                <Table.HeaderCell>{t('catalogs.published')}</Table.HeaderCell>
                <Table.HeaderCell>{t('catalogs.by')}</Table.HeaderCell>
                <Table.HeaderCell>{t('catalogs.note')}</Table.HeaderCell>
                <Table.HeaderCell>
                  <span className="sr-only">{t('catalogs.actions')}</span>
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.versions.map((row) => (
                <Table.Row key={row.version}>
                  <Table.Cell className="tabular-nums">
                    {row.version}{' '}
                    {row.version === current && (
                      <Badge size="2xsmall" color="green">
                        {t('catalogs.currentBadge')}
                      </Badge>
                    )}
                  </Table.Cell>
                  <Table.Cell>{time(row.published_at)}</Table.Cell>
                  <Table.Cell>{row.published_by?.name ?? row.published_by?.id ?? t('none')}</Table.Cell>
                  <Table.Cell className="max-w-80 truncate" title={row.note ?? undefined}>
                    {noteOf(row, t)}
                  </Table.Cell>
                  <Table.Cell className="text-right">
                    <Actions {...{ brandId, row, current, onCompare, onRollBack }} />
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
          {pages > 1 && (
            <Table.Pagination
              count={data.count}
              pageSize={PAGE}
              pageIndex={page}
              pageCount={pages}
              canPreviousPage={page > 0}
              canNextPage={page + 1 < pages}
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
          )}
        </>
      )}
    </Section>
  );
}

/** What the server writes by itself is said in the reader's language. */
function noteOf({ note, rolled_back_to }: CatalogVersion, t: ReturnType<typeof useFormat>['t']): string {
  if (rolled_back_to === null) return note ?? t('none');
  const own = note === `rolled back to ${rolled_back_to}` ? undefined : note;
  return [t('catalogs.rolledBackTo', { version: rolled_back_to }), own].filter(Boolean).join(' · ');
}

function Actions({ brandId, row, current, onCompare, onRollBack }: VersionsProps & { row: CatalogVersion }) {
  const { t } = useFormat();
  const { version } = row;
  async function download() {
    try {
      saveJson(await readVersion(brandId, version), `${row.catalog_id}-${version}.json`);
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton size="small" variant="transparent" aria-label={t('catalogs.actionsOf', { version })}>
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        <DropdownMenu.Item className="gap-x-2" onClick={download}>
          <ArrowDownTray className="text-ui-fg-subtle" />
          {t('catalogs.download')}
        </DropdownMenu.Item>
        {version !== current && (
          <>
            <DropdownMenu.Item className="gap-x-2" onClick={() => onCompare(version)}>
              <Eye className="text-ui-fg-subtle" />
              {t('catalogs.compare')}
            </DropdownMenu.Item>
            <DropdownMenu.Item className="gap-x-2" onClick={() => onRollBack(version)}>
              <ArrowUturnLeft className="text-ui-fg-subtle" />
              {t('catalogs.rollBack')}
            </DropdownMenu.Item>
          </>
        )}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
