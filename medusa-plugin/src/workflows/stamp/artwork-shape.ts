import type { StampShape } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ARTWORK_MODULE } from '../../modules/artwork';
import type ArtworkModuleService from '../../modules/artwork/service';

export type NamedShape = StampShape & { id: string; name: string };

/** What of a brand's artwork decides how large its stamp may be; nothing where it is another brand's, or there is none. */
export async function readArtworkShape(
  container: MedusaContainer,
  { id, brand_id }: { id: string; brand_id: string },
): Promise<NamedShape | undefined> {
  return container.resolve<ArtworkModuleService>(ARTWORK_MODULE).readShape(id, brand_id);
}
