import { PRODUCTION_MODULE } from '../../../../modules/production';
import type ProductionModuleService from '../../../../modules/production/service';
import { serve } from '../../../http/serve';
import { readOrderPool } from './operations';
import { listPool } from './pool';

/** The order pool: a page of it, and how many orders stand where. */
export const GET = serve(readOrderPool, async ({ req, res, query }) => {
  const production = req.scope.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const [page, counts] = await Promise.all([listPool(req.scope, query), production.countByStatus(query.brand_id)]);
  res.json({ ...page, counts, offset: query.offset, limit: query.limit });
});
