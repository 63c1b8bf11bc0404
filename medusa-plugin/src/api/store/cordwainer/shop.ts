import type { MedusaRequest, MedusaStoreRequest } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { RefusalError } from '../../../refusal';

/** Whose storefront asks. */
export type Shop = { brandId: string; code: string; salesChannelId: string };

/** Also a signed-in customer's, which Medusa gives a type of its own. */
type StoreRequest = MedusaRequest & Partial<Pick<MedusaStoreRequest, 'publishable_key_context'>>;

type Channel = { id: string; cordwainer_brand?: { id: string; code: string } | null };

/**
 * The brand behind the request's publishable key, by the key's sales channels. The key is public: it says which brand
 * is meant and proves nothing.
 *
 * @throws Refusal 404 where the key belongs to no brand; 409 where it belongs to more than one
 */
export async function shopOf(req: StoreRequest): Promise<Shop> {
  const shops = await listShops(req, req.publishable_key_context?.sales_channel_ids ?? []);
  const [shop] = shops;
  if (!shop) {
    throw new RefusalError({ status: 404, type: 'no-brand', message: 'This publishable key belongs to no brand' });
  }
  if (shops.some(({ brandId }) => brandId !== shop.brandId)) {
    const message = 'This publishable key belongs to several brands: give each brand a key of its own';
    throw new RefusalError({ status: 409, type: 'ambiguous-brand', message });
  }
  return shop;
}

async function listShops(req: StoreRequest, channelIds: string[]): Promise<Shop[]> {
  if (channelIds.length === 0) return [];
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'sales_channel',
    fields: ['id', 'cordwainer_brand.id', 'cordwainer_brand.code'],
    filters: { id: channelIds, is_disabled: false },
  });
  return (data as unknown as Channel[]).flatMap(({ id, cordwainer_brand: brand }) =>
    brand ? [{ brandId: brand.id, code: brand.code, salesChannelId: id }] : [],
  );
}
