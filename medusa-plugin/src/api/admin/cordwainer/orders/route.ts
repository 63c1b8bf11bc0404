import { serve } from '../../../http/serve';
import { readOrderPool } from './operations';
import { listPool } from './pool';

/** The order pool: a page of it, and how many orders stand where. */
export const GET = serve(readOrderPool, async ({ req, res, query }) => {
  res.json(await listPool(req.scope, query));
});
