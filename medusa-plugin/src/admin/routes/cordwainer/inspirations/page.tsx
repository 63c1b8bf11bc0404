import { defineRouteConfig } from '@medusajs/admin-sdk';
import { Sparkles } from '@medusajs/icons';
import { Button, Container, Heading, Text } from '@medusajs/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ChoiceFilter } from '../../../components/choice-filter';
import { LoadError } from '../../../components/load-error';
import { Loading } from '../../../components/loading';
import { useBrandList } from '../../../lib/brands';
import { useFormat } from '../../../lib/format';
import { type Inspiration, useInspirations } from '../../../lib/inspirations';
import { Gallery } from './gallery';
import { InspirationDrawer } from './inspiration-drawer';

/** The ready designs that a brand shows to begin with, in their order. The brand is kept in the address. */
export default function InspirationsPage() {
  const { t } = useFormat();
  const [params, setParams] = useSearchParams();
  const { data: brands, error: brandsError, refetch: refetchBrands } = useBrandList();
  const brand = brands?.find(({ id }) => id === params.get('brand_id')) ?? brands?.[0];
  const { data, error, refetch } = useInspirations(brand?.id);
  const [open, setOpen] = useState<{ inspiration?: Inspiration }>();
  if (brandsError && !brands) return <LoadError error={brandsError} retry={refetchBrands} />;
  if (error && !data) return <LoadError error={error} retry={refetch} />;
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading>{t('inspirations.title')}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t('inspirations.subtitle')}
          </Text>
        </div>
        <Button size="small" variant="secondary" disabled={!brand} onClick={() => setOpen({})}>
          {t('inspirations.add')}
        </Button>
      </div>
      {brands && brands.length > 1 && (
        <div className="px-6 py-3">
          <ChoiceFilter
            label={t('field.brand')}
            choices={brands.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={brand ? [brand.id] : []}
            // One at a time: the last one chosen.
            onChange={(values) => values.length > 0 && setParams({ brand_id: values.at(-1)! }, { replace: true })}
          />
        </div>
      )}
      {!data && <Loading lines={4} />}
      {data?.length === 0 && <Text className="text-ui-fg-subtle px-6 py-8 text-center">{t('inspirations.none')}</Text>}
      {brand && data && data.length > 0 && (
        <Gallery brandId={brand.id} inspirations={data} onEdit={(inspiration) => setOpen({ inspiration })} />
      )}
      {open && brand && (
        <InspirationDrawer brandId={brand.id} inspiration={open.inspiration} onClose={() => setOpen(undefined)} />
      )}
    </Container>
  );
}

export const config = defineRouteConfig({
  label: 'inspirations.title',
  translationNs: 'cordwainer',
  icon: Sparkles,
  rank: 7,
});

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  const { t } = useFormat();
  return <>{t('inspirations.title')}</>;
}
