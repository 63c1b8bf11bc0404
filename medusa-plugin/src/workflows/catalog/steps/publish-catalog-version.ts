import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { CATALOG_MODULE } from '../../../modules/catalog';
import type CatalogModuleService from '../../../modules/catalog/service';
import type { VersionToPublish } from '../../../modules/catalog/service';
import { unprocessable } from '../../../refusal';
import { orRefuse } from '../conflicts';

/**
 * Publishes a version in the place of the one that its publisher saw; what says the same is not published again. To be
 * the last step that writes: a version that somebody may have ordered from is not taken back.
 *
 * @throws Refusal 409 naming who published or saved meanwhile; 422 where it is another catalog than the brand's
 */
export const publishCatalogVersionStep = createStep(
  'publish-catalog-version',
  async (wish: VersionToPublish, { container }) => {
    const current = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(wish.brand_id);
    if (current && current.catalog.id !== wish.catalog.id) {
      const message = `must stay "${current.catalog.id}": designs and share links name it`;
      throw unprocessable([{ path: 'id', code: 'other-catalog', message }], 'invalid-catalog');
    }
    return new StepResponse(await orRefuse(container, wish.brand_id, (catalogs) => catalogs.publish(wish)));
  },
);
