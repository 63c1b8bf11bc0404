import { type Design, type ResolvedDesign, resolve, within } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { CATALOG_MODULE } from '../modules/catalog';
import type CatalogModuleService from '../modules/catalog/service';
import { RefusalError, unprocessable } from '../refusal';

/**
 * A design as complete as the catalog version that it names makes it: any version that the brand has published, for a page may
 * be open while another comes out, and what was saved a year ago is still somebody's. Choices that don't go together are let
 * through: whoever opens the design is told, and mends it.
 *
 * @throws Refusal 404 where the brand has published nothing; 422 naming every field that is wrong
 */
export async function resolvePublished(
  container: MedusaContainer,
  brandId: string,
  design: Design,
  path = 'design',
): Promise<ResolvedDesign> {
  const catalogs = container.resolve<CatalogModuleService>(CATALOG_MODULE);
  const current = await catalogs.retrieveCurrent(brandId);
  if (!current) {
    throw new RefusalError({ status: 404, type: 'no-catalog', message: 'This brand has not published a catalog yet' });
  }
  const { version } = design.catalog;
  const earlier = version < current.version ? await catalogs.retrieveVersion(brandId, version) : undefined;
  const resolved = resolve((earlier ?? current).catalog, design);
  if (!resolved.ok) throw unprocessable(within(path, resolved.issues), 'invalid-design');
  return resolved.value;
}
