import type { MedusaContainer } from '@medusajs/framework/types';
import { CATALOG_MODULE } from '../modules/catalog';
import type CatalogModuleService from '../modules/catalog/service';
import { SHIPPING_MODULE } from '../modules/shipping';
import type ShippingModuleService from '../modules/shipping/service';
import { groupAlike, type ParcelGroup } from './parcels/group-alike';

type GroupToPack = { brand_id: string; method_data: unknown };
type OrderToPack = { style_id: string; pairs: number; status: string };

/**
 * A group's parcels: those that its price was made of, or, where an order was cancelled since, as the rest would be packed
 * now.
 */
export async function groupParcels(
  container: MedusaContainer,
  { brand_id, method_data }: GroupToPack,
  orders: readonly OrderToPack[],
): Promise<ParcelGroup[]> {
  const rest = orders.filter(({ status }) => status !== 'cancelled');
  const priced = (method_data as { parcels?: ParcelGroup[] } | null)?.parcels;
  if (priced && packed(priced) === packedOrders(rest)) return priced;
  const published = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(brand_id);
  const pairs = rest.flatMap((order) => {
    const style = published?.catalog.styles.find(({ id }) => id === order.style_id);
    const box = published?.catalog.packages.find(({ id }) => id === style?.package);
    return box ? [{ package: box, pairs: order.pairs }] : [];
  });
  if (pairs.length < rest.length) return [];
  return groupAlike(await container.resolve<ShippingModuleService>(SHIPPING_MODULE).propose(pairs));
}

/** Pairs in parcels. */
export function packed(parcels: readonly { pairs: number; count: number }[]): number {
  return parcels.reduce((total, { pairs, count }) => total + pairs * count, 0);
}

function packedOrders(orders: readonly OrderToPack[]): number {
  return orders.reduce((total, { pairs }) => total + pairs, 0);
}
