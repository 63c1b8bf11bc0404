import { readOrder } from '../../../../../../../documents/read-order';
import { sendPicture } from '../../../../../../http/send-picture';
import { serve } from '../../../../../../http/serve';
import { sizeOf } from '../../../../../../schemas/picture-params';
import { shopOf } from '../../../../shop';
import { readLinkedPicture } from './operations';

/** A picture of the design behind a private link, for the brand whose link it is. */
export const GET = serve(readLinkedPicture, async ({ req, res, params, query }) => {
  const { brandId } = await shopOf(req);
  const { cordwainer_design: design } = await readOrder(req.scope, { link_token: params.token, brand_id: brandId });
  await sendPicture({ req, res, scope: req.scope }, design, params.view, sizeOf(query));
});
