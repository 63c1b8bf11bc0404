import type { StampShape } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';

export type NamedShape = StampShape & { id: string; name: string };

/** What of a brand's artwork decides how large its stamp may be; nothing where it is another brand's, or there is none. */
export async function readArtworkShape(
  _container: MedusaContainer,
  _artwork: { id: string; brand_id: string },
): Promise<NamedShape | undefined> {
  return undefined;
}
