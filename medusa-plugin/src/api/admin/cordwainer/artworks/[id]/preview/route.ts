import { requireArtwork, sendPreview } from '../../../../../http/send-artwork';
import { serve } from '../../../../../http/serve';
import { previewArtwork } from '../../operations';

/** What will be engraved. */
export const GET = serve(previewArtwork, async ({ req, res, params }) => {
  await sendPreview(req, res, await requireArtwork(req, params.id));
});
