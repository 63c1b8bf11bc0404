import type { Text } from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { CATALOG_MODULE } from '../../../modules/catalog';
import type CatalogModuleService from '../../../modules/catalog/service';
import { STAMP_MODULE } from '../../../modules/stamp';
import type StampModuleService from '../../../modules/stamp/service';
import { fittingArtwork, placeOf } from '../../quote/steps/prepare-stamp';
import { noStamp } from '../obstacle';

export type PrepareReplacementStepInput = {
  id: string;
  artwork: string;
  /** mm; left out, as wide as before. */
  width?: number;
};

/**
 * Another artwork at its real size, in the place that the stamp has.
 *
 * @throws Refusal 404; 422 where it is not the brand's, or does not fit
 */
export const prepareReplacementStep = createStep(
  'prepare-stamp-replacement',
  async ({ id, artwork, width: wanted }: PrepareReplacementStepInput, { container }) => {
    const [stamp] = await container.resolve<StampModuleService>(STAMP_MODULE).listCordwainerStamps({ id });
    if (!stamp) throw noStamp(id);
    const published = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(stamp.brand_id);
    const place = placeOf(published?.catalog, stamp.place, 'artwork');
    const width = wanted ?? stamp.width;
    const { brand_id } = stamp;
    const { name, height } = await fittingArtwork(container, { brand_id, id: artwork, place, width, path: '' });
    return new StepResponse({ id: artwork, name, width, height, place_name: place.name as Text });
  },
);
