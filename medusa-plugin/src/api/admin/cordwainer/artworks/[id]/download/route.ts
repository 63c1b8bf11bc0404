import { requireArtwork, sendDownload } from '../../../../../http/send-artwork';
import { serve } from '../../../../../http/serve';
import { downloadArtwork } from '../../operations';

/** What the mould is made from. */
export const GET = serve(downloadArtwork, async ({ req, res, params }) => {
  await sendDownload(req, res, await requireArtwork(req, params.id));
});
