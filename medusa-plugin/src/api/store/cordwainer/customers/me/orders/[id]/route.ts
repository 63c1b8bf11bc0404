import { serve } from '../../../../../../http/serve';
import { findOrder } from '../../../../orders/order-view';
import { noSuchOrder } from '../../../../refusals';
import { shopOf } from '../../../../shop';
import { readMyOrder } from '../operations';

/** One question to the database, whosever it is: that an order exists can't be told from how long the answer takes. */
export const GET = serve(readMyOrder, async ({ req, res, params: { id } }) => {
  const { brandId } = await shopOf(req);
  const found = await findOrder(req.scope, { id, customer_id: req.auth_context.actor_id, brand_id: brandId });
  if (!found) throw noSuchOrder();
  res.set('Cache-Control', 'private, no-store').json({ order: { ...found.order, ...found.own } });
});
