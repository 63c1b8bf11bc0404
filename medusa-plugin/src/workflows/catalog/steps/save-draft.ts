import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { CATALOG_MODULE } from '../../../modules/catalog';
import type CatalogModuleService from '../../../modules/catalog/service';
import type { DraftToSave } from '../../../modules/catalog/service';
import { unprocessable } from '../../../refusal';
import { orRefuse } from '../conflicts';

/**
 * Saves a draft over the revision that was read. To be the last step that writes.
 *
 * @throws Refusal 409 naming who saved meanwhile; 422 where it is based on a version that never was
 */
export const saveDraftStep = createStep('save-catalog-draft', async (draft: DraftToSave, { container }) => {
  const { brand_id, based_on } = draft;
  const catalogs = container.resolve<CatalogModuleService>(CATALOG_MODULE);
  if (based_on && !(await catalogs.retrieveVersion(brand_id, based_on))) {
    const message = `must be a version that this brand has published, not ${based_on}`;
    throw unprocessable([{ path: 'based_on', code: 'unknown-version', message }], 'invalid-draft');
  }
  return new StepResponse(await orRefuse(container, brand_id, (service) => service.saveDraft(draft)));
});
