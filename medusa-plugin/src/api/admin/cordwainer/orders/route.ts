import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { PRODUCTION_MODULE } from '../../../../modules/production';
import type ProductionModuleService from '../../../../modules/production/service';
import { answering } from '../../../http/answer';
import { parseQuery } from '../../../http/parse-query';
import { listPool } from './pool';
import { OrderPoolQuery } from './validators';

/** The order pool: a page of it, and how many orders stand where. */
export const GET = answering(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const query = parseQuery(OrderPoolQuery, req.query);
  const production = req.scope.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const [page, counts] = await Promise.all([listPool(req.scope, query), production.countByStatus(query.brand_id)]);
  res.json({ ...page, counts, offset: query.offset, limit: query.limit });
});
