import { serve } from '../../../../../http/serve';
import { readOrderPayments } from './operations';
import { presentPayments } from './present';

/** How an order's money stands. */
export const GET = serve(readOrderPayments, async ({ req, res, params }) => {
  res.json({ payments: await presentPayments(req.scope, params.id) });
});
