import { createHash } from 'node:crypto';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { MedusaContainer } from '@medusajs/framework/types';
import { type DesignToDraw, type PictureSize, type PictureView, pictureKey, pictureOf } from '../../pictures';
import { RefusalError } from '../../refusal';

/** A design's picture never changes, but its address may come to show another design: an hour, and asked again then. */
const MAX_AGE_S = 3600;

/**
 * Answers with a picture of a design, or 304 where the browser has it already: that is known without drawing it.
 *
 * @throws Refusal 404 where there is none
 */
export async function sendPicture(
  { req, res, scope }: { req: MedusaRequest; res: MedusaResponse; scope: MedusaContainer },
  design: DesignToDraw,
  view: PictureView,
  size: PictureSize,
): Promise<void> {
  const key = createHash('sha256')
    .update(pictureKey(design, view, size))
    .digest('base64url')
    .slice(0, 27);
  const tag = `"${key}"`;
  if (req.get('If-None-Match') === tag) {
    res.set({ ETag: tag, 'Cache-Control': `private, max-age=${MAX_AGE_S}` }).sendStatus(304);
    return;
  }
  const picture = await pictureOf(scope, design, view, size, { soon: true });
  if (!picture) {
    const message = 'There is no picture of this design: its style is not drawn on the server, or the server is busy';
    throw new RefusalError({ status: 404, type: 'no-picture', message });
  }
  res
    .set({
      ETag: tag,
      'Cache-Control': `private, max-age=${MAX_AGE_S}`,
      'Content-Type': picture.type,
      'X-Content-Type-Options': 'nosniff',
    })
    .send(picture.content);
}
