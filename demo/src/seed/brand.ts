import { isDeepStrictEqual } from 'node:util';
import catalogData from '@cordwainer/contract/catalogs/default.json';
import { createBrandWorkflow, publishCatalogWorkflow } from '@cordwainer/medusa-plugin/workflows';
import type { MedusaContainer, SalesChannelDTO } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { BRAND, BRAND_DETAILS } from './store';

/** The brand with its letters, and what it offers: the default catalog. */
export async function ensureBrand(container: MedusaContainer, channel: SalesChannelDTO): Promise<void> {
  const brandId = (await findBrand(container)) ?? (await createBrand(container, channel));
  const { $schema: _, ...catalog } = catalogData as Record<string, unknown> & { version: number };
  const current = await currentCatalog(container, brandId);
  // What was published never changes. A demo's catalog does, while somebody works on it: then the next version it is.
  const changed = current && !isDeepStrictEqual({ ...current, version: 0 }, { ...catalog, version: 0 });
  if (current && !changed) return;
  const version = Math.max(catalog.version, (current?.version ?? 0) + 1);
  await publishCatalogWorkflow(container).run({
    input: { brand_id: brandId, catalog: { ...catalog, version }, published_by: 'seed' },
  });
}

async function createBrand(container: MedusaContainer, channel: SalesChannelDTO): Promise<string> {
  const { result } = await createBrandWorkflow(container).run({
    input: {
      code: BRAND.code,
      name: BRAND.name,
      sender_email: BRAND.email,
      sales_channel_ids: [channel.id],
      ...BRAND_DETAILS,
      // Where a start finds its port taken, it says the other itself.
      order_url: process.env.STOREFRONT_URL ? `${process.env.STOREFRONT_URL}/order` : undefined,
      pay_url: process.env.STOREFRONT_URL ? `${process.env.STOREFRONT_URL}/pay` : undefined,
      // A house that has made shoes before.
      first_number: 12345,
    },
  });
  return result.id;
}

async function findBrand(container: MedusaContainer): Promise<string | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'cordwainer_brand',
    fields: ['id'],
    filters: { code: BRAND.code },
  });
  return data[0]?.id;
}

async function currentCatalog(container: MedusaContainer, brandId: string): Promise<{ version: number } | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'catalog_version',
    fields: ['version', 'content'],
    filters: { brand_id: brandId },
    pagination: { take: 1, order: { version: 'DESC' } },
  });
  return data[0]?.content as { version: number } | undefined;
}
