import { BRAND_MODULE } from '@cordwainer/medusa-plugin/modules/brand';
import { CATALOG_MODULE } from '@cordwainer/medusa-plugin/modules/catalog';
import { INSPIRATION_MODULE } from '@cordwainer/medusa-plugin/modules/inspiration';
import { addInspirationWorkflow } from '@cordwainer/medusa-plugin/workflows';
import type { MedusaContainer } from '@medusajs/framework/types';
import { LOOKS } from './looks';

type Brands = { listCordwainerBrands(filters: { code: string }): Promise<{ id: string }[]> };
type Catalogs = { retrieveCurrent(brandId: string): Promise<{ catalog: { id: string; version: number } } | undefined> };
type Gallery = { listInspirations(brandId: string): Promise<readonly unknown[]> };

/** What the house shows to begin with, where it shows nothing yet: a merchant may have made a gallery of their own. */
export async function ensureInspirations(container: MedusaContainer, code: string): Promise<void> {
  const [brand] = await container.resolve<Brands>(BRAND_MODULE).listCordwainerBrands({ code });
  const published = brand && (await container.resolve<Catalogs>(CATALOG_MODULE).retrieveCurrent(brand.id));
  if (!published) return;
  const brandId = brand.id;
  const there = await container.resolve<Gallery>(INSPIRATION_MODULE).listInspirations(brandId);
  if (there.length > 0) return;
  const { id, version } = published.catalog;
  for (const { name, line, style, choices } of LOOKS) {
    const source = { from: 'design' as const, design: { catalog: { id, version }, style, choices } };
    await addInspirationWorkflow(container).run({
      input: { brand_id: brandId, name, line, source, published: true, created_by: null },
    });
  }
}
