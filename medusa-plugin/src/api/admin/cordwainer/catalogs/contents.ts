import type { MedusaContainer } from '@medusajs/framework/types';
import { CATALOG_MODULE } from '../../../../modules/catalog';
import type CatalogModuleService from '../../../../modules/catalog/service';
import type { Draft, PublishedCatalog } from '../../../../modules/catalog/service';
import { RefusalError } from '../../../../refusal';

/** @throws Refusal 404 where the brand has no draft, or there is no such brand */
export async function draftOf(container: MedusaContainer, brandId: string): Promise<Draft> {
  const draft = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveDraft(brandId);
  if (!draft) throw new RefusalError({ status: 404, type: 'no-draft', message: 'This brand has no draft' });
  return draft;
}

/** @throws Refusal 404 where the brand never published this version, or there is no such brand */
export async function versionOf(
  container: MedusaContainer,
  brandId: string,
  version: number,
): Promise<PublishedCatalog> {
  const published = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveVersion(brandId, version);
  if (!published)
    throw new RefusalError({ status: 404, type: 'no-version', message: `This brand has no version ${version}` });
  return published;
}
