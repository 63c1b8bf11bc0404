import type { MedusaContainer } from '@medusajs/framework/types';
import { CATALOG_MODULE } from '../modules/catalog';
import type CatalogModuleService from '../modules/catalog/service';
import { SHIPPING_MODULE } from '../modules/shipping';
import type ShippingModuleService from '../modules/shipping/service';
import type { MedusaFulfilment } from './medusa-fulfilment';
import { groupAlike, type ParcelGroup } from './parcels/group-alike';

type OrderToPack = { brand_id: string; style_id: string; pairs: number };

/**
 * An order's parcels: those it was sent in, or those that its price was made of, or, where shipping was priced without
 * parcels, as they would be packed now.
 */
export async function parcelsOf(
  container: MedusaContainer,
  { brand_id, style_id, pairs }: OrderToPack,
  { fulfilments, methodData }: Pick<MedusaFulfilment, 'fulfilments' | 'methodData'>,
): Promise<ParcelGroup[]> {
  const kept = [...fulfilments.map(({ data }) => data), methodData].find((data) => Array.isArray(data?.parcels));
  if (kept) return kept.parcels as ParcelGroup[];
  const published = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(brand_id);
  const style = published?.catalog.styles.find(({ id }) => id === style_id);
  const box = published?.catalog.packages.find(({ id }) => id === style?.package);
  if (!box) return [];
  const parcels = await container.resolve<ShippingModuleService>(SHIPPING_MODULE).propose([{ package: box, pairs }]);
  return groupAlike(parcels);
}
