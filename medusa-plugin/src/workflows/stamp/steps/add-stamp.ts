import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { CATALOG_MODULE } from '../../../modules/catalog';
import type CatalogModuleService from '../../../modules/catalog/service';
import type { Actor } from '../../../modules/production/types';
import { STAMP_MODULE } from '../../../modules/stamp';
import type StampModuleService from '../../../modules/stamp/service';
import { RefusalError } from '../../../refusal';
import { fittingArtwork, placeOf } from '../../quote/steps/prepare-stamp';

export type AddStampStepInput = {
  brand_id: string;
  artwork: string;
  place: string;
  /** mm */
  width: number;
  /** The artwork's where it is left out. */
  name?: string;
  actor: Actor;
};

/** @throws Refusal 409 where the brand has one alike; 422 naming every field that is wrong */
export const addStampStep = createStep('add-stamp', async (input: AddStampStepInput, { container }) => {
  const { brand_id, artwork, width, actor } = input;
  const published = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(brand_id);
  const place = placeOf(published?.catalog, input.place, 'place');
  const { name, height } = await fittingArtwork(container, { brand_id, id: artwork, place, width, path: '' });
  const id = await container.resolve<StampModuleService>(STAMP_MODULE).addStamp(
    {
      brand_id,
      artwork_id: artwork,
      name: input.name ?? name,
      place: place.id,
      place_name: place.name,
      width,
      height,
    },
    actor,
  );
  if (!id) {
    const message = 'The brand has a stamp of this artwork in this place and size already';
    throw new RefusalError({ status: 409, type: 'stamp-exists', message });
  }
  return new StepResponse({ id });
});
