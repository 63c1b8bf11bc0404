import { requireArtwork } from '../../../../http/send-artwork';
import { serve } from '../../../../http/serve';
import { presentArtwork } from '../../../../schemas/artwork';
import { readArtwork } from '../operations';

/** An artwork, and how thin it gets. */
export const GET = serve(readArtwork, async ({ req, res, params }) => {
  const artwork = await requireArtwork(req, params.id);
  res.json({ artwork: { ...presentArtwork(artwork), brand_id: artwork.brand_id } });
});
