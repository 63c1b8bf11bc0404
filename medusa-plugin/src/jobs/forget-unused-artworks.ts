import type { MedusaContainer } from '@medusajs/framework/types';
import { ARTWORK_MODULE } from '../modules/artwork';
import type ArtworkModuleService from '../modules/artwork/service';

/** Time enough to think about an order. */
const DAYS = 14;
const BATCH = 500;

/** Deletes artworks that were uploaded and never became a stamp. */
export default async function forgetUnusedArtworks(container: MedusaContainer): Promise<void> {
  const artworks = container.resolve<ArtworkModuleService>(ARTWORK_MODULE);
  while ((await artworks.forgetUnused(DAYS, BATCH)) === BATCH);
}

export const config = { name: 'cordwainer-forget-unused-artworks', schedule: '17 3 * * *' };
