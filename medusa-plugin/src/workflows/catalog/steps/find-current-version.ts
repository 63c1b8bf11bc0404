import { type Catalog, diffCatalogs } from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { CATALOG_MODULE } from '../../../modules/catalog';
import type CatalogModuleService from '../../../modules/catalog/service';
import { RefusalError } from '../../../refusal';

/**
 * Which version a catalog that names its own is to take the place of: the one before it that is current, or itself where
 * it is current already.
 *
 * @throws Refusal 409 where that version, or a later one, says something else
 */
export const findCurrentVersionStep = createStep(
  'find-current-catalog-version',
  async ({ brand_id, catalog }: { brand_id: string; catalog: Catalog }, { container }) => {
    const current = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(brand_id);
    const isNext = !current || current.version < catalog.version;
    const isCurrent = current?.version === catalog.version && diffCatalogs(current.catalog, catalog).length === 0;
    if (current && !isNext && !isCurrent) {
      const message = `Version ${current.version} is published already. What is published never changes: publish this as version ${current.version + 1}`;
      throw new RefusalError({ status: 409, type: 'catalog-changed', message });
    }
    return new StepResponse(current?.version ?? 0);
  },
);
