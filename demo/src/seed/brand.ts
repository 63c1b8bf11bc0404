import { isDeepStrictEqual } from 'node:util';
import catalogData from '@cordwainer/contract/catalogs/default.json';
import { createBrandWorkflow, publishCatalogWorkflow } from '@cordwainer/medusa-plugin/workflows';
import type { MedusaContainer, SalesChannelDTO } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { BRAND, type DemoBrand } from './store';

type CatalogFile = Record<string, unknown> & { version: number; styles: { id: string }[] };

/** The styles of the streetwear brand, in the order in which it shows them. */
const DROP = ['sneaker', 'chukka', 'chelsea', 'derby'];

/** What a brand offers: the default catalog, or the part of it that is its own. */
function catalogOf({ code }: DemoBrand): CatalogFile {
  const { $schema: _, ...catalog } = catalogData as unknown as CatalogFile & { $schema: string };
  if (code === BRAND.code) return catalog as CatalogFile;
  const styles = DROP.flatMap((id) => catalog.styles.filter((style) => style.id === id));
  return { ...(catalog as CatalogFile), id: 'calle-nueve', name: { en: 'Drop 04', es: 'Drop 04' }, styles };
}

/** A brand with its letters, and what it offers. */
export async function ensureBrand(
  container: MedusaContainer,
  channel: SalesChannelDTO,
  brand: DemoBrand,
): Promise<void> {
  const brandId = (await findBrand(container, brand)) ?? (await createBrand(container, channel, brand));
  const catalog = catalogOf(brand);
  const current = await currentCatalog(container, brandId);
  // What was published never changes. A demo's catalog does, while somebody works on it: then the next version it is.
  const changed = current && !isDeepStrictEqual({ ...current, version: 0 }, { ...catalog, version: 0 });
  if (current && !changed) return;
  const version = Math.max(catalog.version, (current?.version ?? 0) + 1);
  await publishCatalogWorkflow(container).run({
    input: { brand_id: brandId, catalog: { ...catalog, version }, published_by: 'seed' },
  });
}

async function createBrand(
  container: MedusaContainer,
  channel: SalesChannelDTO,
  { code, name, email, pages, firstNumber, look, details }: DemoBrand,
): Promise<string> {
  const storefront = process.env.STOREFRONT_URL;
  const { result } = await createBrandWorkflow(container).run({
    input: {
      code,
      name,
      sender_email: email,
      sales_channel_ids: [channel.id],
      ...details,
      ...look,
      // Where a start finds its port taken, it says the other itself.
      order_url: storefront ? `${storefront}${pages}/order` : undefined,
      pay_url: storefront ? `${storefront}${pages}/pay` : undefined,
      first_number: firstNumber,
    },
  });
  return result.id;
}

async function findBrand(container: MedusaContainer, { code }: DemoBrand): Promise<string | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'cordwainer_brand',
    fields: ['id'],
    filters: { code },
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
