import { countPairs, indexOf } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { shipFromOf } from '../../modules/brand/details';
import { CATALOG_MODULE } from '../../modules/catalog';
import type CatalogModuleService from '../../modules/catalog/service';
import { SHIPPING_MODULE } from '../../modules/shipping';
import type ShippingModuleService from '../../modules/shipping/service';
import { type Paper, paperOf } from '../paper';
import { addressLines, type OrderOnPaper, readOrder } from '../read-order';
import { type ParcelOnPaper, renderPackingSlip } from './render';

/**
 * The packing slip of a production order, in the order's language unless told otherwise: whoever unpacks it reads it.
 *
 * @throws Refusal 404 where there is no such order
 */
export async function packingSlipOf(
  container: MedusaContainer,
  productionOrderId: string,
  locale?: string,
): Promise<Paper> {
  const order = await readOrder(container, { id: productionOrderId });
  const language = locale ?? order.locale;
  const content = await renderPackingSlip(
    {
      brand: order.cordwainer_brand.name,
      number: order.number,
      model: order.model_name,
      orderedAt: new Date(order.created_at),
      from: senderLines(order.cordwainer_brand, language),
      to: addressLines(order.order?.shipping_address, language),
      shippingMethod: order.order?.shipping_methods?.[0]?.name,
      trackingNumbers: order.tracking_numbers ?? [],
      quantity: order.quantity,
      parcels: await parcelsOf(container, order),
    },
    language,
  );
  return paperOf(order.number, 'packing-slip', content);
}

function senderLines(brand: OrderOnPaper['cordwainer_brand'], locale: string): string[] {
  const { name, ...address } = shipFromOf(brand) ?? {};
  const lines = addressLines({ ...address, first_name: name }, locale);
  return lines.length > 0 ? lines : [brand.name];
}

/** The parcels that the pairs are packed into by the merchant's cartons. */
async function parcelsOf(container: MedusaContainer, order: OrderOnPaper): Promise<ParcelOnPaper[]> {
  const { brand_id, catalog_version, style } = order.cordwainer_design;
  const published = await container
    .resolve<CatalogModuleService>(CATALOG_MODULE)
    .retrieveVersion(brand_id, catalog_version);
  const box = published && indexOf(published.catalog).styles.get(style)?.package;
  const pack = published?.catalog.packages.find(({ id }) => id === box);
  if (!pack) return [];
  const shipping = container.resolve<ShippingModuleService>(SHIPPING_MODULE);
  return shipping.propose([{ package: pack, pairs: countPairs(order.quantity) }]);
}
