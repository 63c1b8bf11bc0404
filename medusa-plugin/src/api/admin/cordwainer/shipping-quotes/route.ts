import { calculateShipping as calculate } from '../../../../shipping/calculator/calculate';
import { serve } from '../../../http/serve';
import { calculateShipping } from './operations';

/** A quick quote for so many pairs of a brand. */
export const POST = serve(calculateShipping, async ({ req, res, body }) => {
  const { brand_id, ...question } = body;
  res.json({ quotes: await calculate(req.scope, { brandId: brand_id }, question) });
});
