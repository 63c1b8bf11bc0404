import { requirePaper } from '../../../../../../../documents/paper-of';
import { readOrder } from '../../../../../../../documents/read-order';
import { sendPaper } from '../../../../../../http/send-paper';
import { serve } from '../../../../../../http/serve';
import { shopOf } from '../../../../shop';
import { readLinkedPaper } from './operations';

/** A paper of the order behind a private link, for the brand whose link it is. Packing slips are the workshop's. */
export const GET = serve(readLinkedPaper, async ({ req, res, params, query }) => {
  const { brandId } = await shopOf(req);
  const order = await readOrder(req.scope, { link_token: params.token, brand_id: brandId });
  sendPaper(res, await requirePaper(req.scope, order, { kind: params.kind, ...query }));
});
