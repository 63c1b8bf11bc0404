import type { MedusaContainer } from '@medusajs/framework/types';
import { BRAND_MODULE } from '../../../../modules/brand';
import type BrandModuleService from '../../../../modules/brand/service';
import { CATALOG_MODULE } from '../../../../modules/catalog';
import type CatalogModuleService from '../../../../modules/catalog/service';
import { RefusalError } from '../../../../refusal';
import { nameUsers } from '../../../../users/name-users';
import { presentDraft, presentVersion } from './present';

/** Where each brand's catalog stands, by the brand's name. */
export async function listStates(container: MedusaContainer, brandId?: string) {
  const catalogs = container.resolve<CatalogModuleService>(CATALOG_MODULE);
  const brands = await container
    .resolve<BrandModuleService>(BRAND_MODULE)
    .listCordwainerBrands(brandId ? { id: brandId } : {}, { select: ['id', 'code', 'name'], order: { name: 'ASC' } });
  const ids = brands.map(({ id }) => id);
  const [versions, drafts] = await Promise.all([catalogs.listCurrent(ids), catalogs.listDraftStates(ids)]);
  const names = await nameUsers(container, [
    ...versions.map((version) => version.published_by),
    ...drafts.map((draft) => draft.saved_by),
  ]);
  return brands.map(({ id, code, name }) => {
    const current = versions.find((version) => version.brand_id === id);
    const draft = drafts.find((candidate) => candidate.brand_id === id);
    return {
      brand: { id, code, name },
      current: current ? presentVersion(current, names) : null,
      draft: draft ? presentDraft(draft, names) : null,
    };
  });
}

/** @throws Refusal 404 where there is no such brand */
export async function readState(container: MedusaContainer, brandId: string) {
  const [state] = await listStates(container, brandId);
  if (!state) throw new RefusalError({ status: 404, type: 'not-found', message: `There is no brand ${brandId}` });
  return state;
}
