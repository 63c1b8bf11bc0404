import { receiveArtwork } from '../../../http/receive-artwork';
import { serve } from '../../../http/serve';
import { presentArtwork } from '../../../schemas/artwork';
import { shopOf } from '../shop';
import { uploadArtwork } from './operations';

/** Takes an artwork. */
export const POST = serve(uploadArtwork, async ({ req, res, query }) => {
  const { brandId } = await shopOf(req);
  const artwork = await receiveArtwork(req, { brand_id: brandId, name: query.name });
  res.status(201).json({ artwork: presentArtwork(artwork) });
});
