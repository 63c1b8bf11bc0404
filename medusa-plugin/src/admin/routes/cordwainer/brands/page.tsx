import { defineRouteConfig } from '@medusajs/admin-sdk';
import { BuildingStorefront } from '@medusajs/icons';
import { Button, Container, Heading, Table, Text } from '@medusajs/ui';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { LoadError } from '../../../components/load-error';
import { Loading } from '../../../components/loading';
import { useBrandList } from '../../../lib/brands';
import { useFormat } from '../../../lib/format';
import { BrandDrawer } from './brand-drawer';

/** The brands that sell through this shop. */
export default function BrandsPage() {
  const { t } = useFormat();
  const { data: brands, error, refetch } = useBrandList();
  const [open, setOpen] = useState<{ id?: string }>();
  if (error && !brands) return <LoadError error={error} retry={refetch} />;
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading>{t('brands.title')}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t('brands.subtitle')}
          </Text>
        </div>
        <Button size="small" variant="secondary" onClick={() => setOpen({})}>
          {t('brands.create')}
        </Button>
      </div>
      {!brands && <Loading lines={4} />}
      {brands?.length === 0 && <Text className="text-ui-fg-subtle px-6 py-8 text-center">{t('brands.none')}</Text>}
      {brands && brands.length > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t('field.brand')}</Table.HeaderCell>
              <Table.HeaderCell>{t('brands.code')}</Table.HeaderCell>
              <Table.HeaderCell>{t('brands.sender_email')}</Table.HeaderCell>
              <Table.HeaderCell>{t('brands.sales_channel_ids')}</Table.HeaderCell>
              <Table.HeaderCell>{t('catalogs.title')}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {brands.map((brand) => (
              <Table.Row
                key={brand.id}
                className="cursor-pointer"
                onClick={(event) => {
                  // The name is a button, for keyboards; the catalog is a link of its own.
                  if (!(event.target as Element).closest('a, button')) setOpen({ id: brand.id });
                }}
              >
                <Table.Cell>
                  <button
                    type="button"
                    className="text-ui-fg-base focus-visible:shadow-borders-focus rounded font-medium outline-none"
                    onClick={() => setOpen({ id: brand.id })}
                  >
                    {brand.name}
                  </button>
                </Table.Cell>
                <Table.Cell>{brand.code}</Table.Cell>
                <Table.Cell>{brand.sender_email}</Table.Cell>
                <Table.Cell>{brand.sales_channels.map(({ name }) => name).join(', ') || t('none')}</Table.Cell>
                <Table.Cell>
                  <Link className="text-ui-fg-interactive" to={`../catalogs/${brand.id}`}>
                    {t('brands.openCatalog')}
                  </Link>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      {open && <BrandDrawer id={open.id} onClose={() => setOpen(undefined)} />}
    </Container>
  );
}

export const config = defineRouteConfig({
  label: 'brands.title',
  translationNs: 'cordwainer',
  icon: BuildingStorefront,
  rank: 6,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  const { t } = useFormat();
  return <>{t('brands.title')}</>;
}
