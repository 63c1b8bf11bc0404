import { markThinPlaces as mark } from '../../../../../../artwork';
import { ARTWORK_MODULE } from '../../../../../../modules/artwork';
import type ArtworkModuleService from '../../../../../../modules/artwork/service';
import { requireArtwork, sendPng } from '../../../../../http/send-artwork';
import { serve } from '../../../../../http/serve';
import { markThinPlaces } from '../../operations';

/** What is too thin at a size, marked. */
export const GET = serve(markThinPlaces, async ({ req, res, params, query }) => {
  const { id, format } = await requireArtwork(req, params.id);
  const normalised = await req.scope.resolve<ArtworkModuleService>(ARTWORK_MODULE).readFile(id, 'normalised');
  sendPng(res, await mark({ format, normalised: normalised! }, query.width, query.minimum));
});
