import { serve } from '../../../../http/serve';
import { noOrderBehind } from '../../refusals';
import { shopOf } from '../../shop';
import { findOrder } from '../order-view';
import { readLinkedOrder } from './operations';

/** An order by its private link. Says nothing of addresses or e-mail: links are forwarded. */
export const GET = serve(readLinkedOrder, async ({ req, res, params }) => {
  const { brandId } = await shopOf(req);
  const found = await findOrder(req.scope, { link_token: params.token, brand_id: brandId });
  if (!found) throw noOrderBehind();
  res.set('Cache-Control', 'private, no-store').json({ order: found.order });
});
