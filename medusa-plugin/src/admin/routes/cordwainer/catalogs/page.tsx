import { defineRouteConfig } from '@medusajs/admin-sdk';
import { Swatch } from '@medusajs/icons';
import { Container, Heading, StatusBadge, Table, Text } from '@medusajs/ui';
import { Link } from 'react-router-dom';
import { LoadError } from '../../../components/load-error';
import { Loading } from '../../../components/loading';
import { useCatalogs } from '../../../lib/catalogs';
import { useFormat } from '../../../lib/format';

/** Every brand with what it offers and who works on the next. */
export default function CatalogsPage() {
  const { t, time } = useFormat();
  const { data: catalogs, error, refetch } = useCatalogs();
  if (error && !catalogs) return <LoadError error={error} retry={refetch} />;
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t('catalogs.title')}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t('catalogs.subtitle')}
        </Text>
      </div>
      {!catalogs && <Loading lines={4} />}
      {catalogs?.length === 0 && (
        <Text className="text-ui-fg-subtle px-6 py-8 text-center">
          {t('catalogs.noBrands')} <Link to="/cordwainer/brands">{t('brands.title')}</Link>
        </Text>
      )}
      {catalogs && catalogs.length > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t('field.brand')}</Table.HeaderCell>
              <Table.HeaderCell>{t('catalogs.current')}</Table.HeaderCell>
              <Table.HeaderCell>{t('catalogs.published')}</Table.HeaderCell>
              <Table.HeaderCell>{t('catalogs.draft')}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {catalogs.map(({ brand, current, draft }) => (
              <Table.Row key={brand.id}>
                <Table.Cell>
                  <Link className="text-ui-fg-base font-medium" to={brand.id}>
                    {brand.name}
                  </Link>{' '}
                  <span className="text-ui-fg-muted">{brand.code}</span>
                </Table.Cell>
                <Table.Cell>
                  <StatusBadge color={current ? 'green' : 'grey'}>
                    {current ? t('catalogs.version', { version: current.version }) : t('catalogs.nothing')}
                  </StatusBadge>
                </Table.Cell>
                <Table.Cell>{current ? time(current.published_at) : t('none')}</Table.Cell>
                <Table.Cell>
                  {draft
                    ? t('catalogs.savedBy', { name: draft.saved_by?.name ?? t('none'), time: time(draft.saved_at) })
                    : t('none')}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </Container>
  );
}

export const config = defineRouteConfig({
  label: 'catalogs.title',
  translationNs: 'cordwainer',
  icon: Swatch,
  rank: 5,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  const { t } = useFormat();
  return <>{t('catalogs.title')}</>;
}
