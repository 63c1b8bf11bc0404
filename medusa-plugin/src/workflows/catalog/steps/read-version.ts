import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { CATALOG_MODULE } from '../../../modules/catalog';
import type CatalogModuleService from '../../../modules/catalog/service';
import { RefusalError } from '../../../refusal';

export type ReadVersionStepInput = { brand_id: string; version: number };

/** @throws Refusal 404 where the brand never published this version */
export const readVersionStep = createStep(
  'read-catalog-version',
  async ({ brand_id, version }: ReadVersionStepInput, { container }) => {
    const published = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveVersion(brand_id, version);
    if (!published)
      throw new RefusalError({ status: 404, type: 'no-version', message: `This brand has no version ${version}` });
    return new StepResponse(published.catalog);
  },
);
