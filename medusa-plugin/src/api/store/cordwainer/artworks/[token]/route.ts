import { requireArtwork } from '../../../../http/send-artwork';
import { serve } from '../../../../http/serve';
import { presentArtwork } from '../../../../schemas/artwork';
import { shopOf } from '../../shop';
import { readUploadedArtwork } from '../operations';

/** An artwork by the id that its upload answered. */
export const GET = serve(readUploadedArtwork, async ({ req, res, params }) => {
  const { brandId } = await shopOf(req);
  res.json({ artwork: presentArtwork(await requireArtwork(req, params.token, brandId)) });
});
