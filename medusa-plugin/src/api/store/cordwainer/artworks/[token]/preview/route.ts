import { requireArtwork, sendPreview } from '../../../../../http/send-artwork';
import { serve } from '../../../../../http/serve';
import { shopOf } from '../../../shop';
import { previewUploadedArtwork } from '../../operations';

/** What will be engraved. */
export const GET = serve(previewUploadedArtwork, async ({ req, res, params }) => {
  const { brandId } = await shopOf(req);
  await sendPreview(req, res, await requireArtwork(req, params.token, brandId));
});
