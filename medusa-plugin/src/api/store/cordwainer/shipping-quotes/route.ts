import { calculateShipping } from '../../../../shipping/calculator/calculate';
import { findSender } from '../../../../shipping/sender';
import { serve } from '../../../http/serve';
import { shopOf } from '../shop';
import { calculateShippingInStore } from './operations';

/** A quick quote for so many pairs. */
export const POST = serve(calculateShippingInStore, async ({ req, res, body }) => {
  const { brandId, salesChannelId } = await shopOf(req);
  const from = await findSender(req.scope, salesChannelId);
  res.json({ quotes: await calculateShipping(req.scope, { brandId, from }, body) });
});
