import type { MedusaRequest } from '@medusajs/framework/http';
import { ArtworkLimits } from '../../artwork/limits';
import { ARTWORK_MODULE } from '../../modules/artwork';
import type ArtworkModuleService from '../../modules/artwork/service';
import type { ArtworkRow } from '../../modules/artwork/service';
import { malformed, RefusalError } from '../../refusal';
import { tooLarge } from './read-body';
import { readBytes } from './read-bytes';

/** Uploads that are held in memory at one time, all brands together. */
const MOST_AT_ONCE = 12;
let atOnce = 0;

/**
 * Reads an artwork from the body as it is, cut off at the limit, and keeps it. One file, no parts and no names within:
 * nothing has to be parsed before the size is known.
 *
 * @throws RefusalError 413, 422, 429
 */
export async function receiveArtwork(
  req: MedusaRequest,
  owner: { brand_id: string; name?: string },
): Promise<ArtworkRow> {
  const limits = ArtworkLimits.parse({});
  if (Number(req.headers['content-length'] ?? 0) > limits.bytes) throw new RefusalError(tooLarge(limits.bytes));
  if (atOnce >= MOST_AT_ONCE) {
    const message = 'Too many artworks are being uploaded: try again in a minute';
    throw new RefusalError({ status: 429, type: 'busy', message, retryAfter: 60 });
  }
  atOnce += 1;
  try {
    const bytes = await readBytes(req, limits.bytes).catch(() => {
      throw malformed([{ path: '', code: 'cut-off', message: 'was cut off' }]);
    });
    if (!bytes) throw new RefusalError(tooLarge(limits.bytes));
    return await req.scope.resolve<ArtworkModuleService>(ARTWORK_MODULE).keepArtwork({ ...owner, bytes });
  } finally {
    atOnce -= 1;
  }
}
