import { Drawer } from '@medusajs/ui';
import { LoadError } from '../../../components/load-error';
import { Loading } from '../../../components/loading';
import { useBrand } from '../../../lib/brands';
import { useFormat } from '../../../lib/format';
import { BrandForm } from './brand-form';

/** A new brand, or one to change, beside the list of all. */
export function BrandDrawer({ id, onClose }: { id?: string; onClose: () => void }) {
  const { t } = useFormat();
  const { data: brand, error, refetch } = useBrand(id);
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{id ? (brand?.name ?? t('brands.title')) : t('brands.create')}</Drawer.Title>
          <Drawer.Description className="sr-only">{t('brands.subtitle')}</Drawer.Description>
        </Drawer.Header>
        {error && <LoadError error={error} retry={refetch} />}
        {!error && (id && !brand ? <Loading lines={10} /> : <BrandForm brand={brand} onDone={onClose} />)}
      </Drawer.Content>
    </Drawer>
  );
}
