import { PRODUCTION_MODULE } from '../../../../modules/production';
import type ProductionModuleService from '../../../../modules/production/service';
import { serve } from '../../../http/serve';
import { readReports } from './operations';
import { rangeOf } from './validators';

/** The figures of a range of days, and of what is in production now. */
export const GET = serve(readReports, async ({ req, res, query }) => {
  const range = rangeOf(query);
  const reports = await req.scope.resolve<ProductionModuleService>(PRODUCTION_MODULE).readReports(range);
  res.json({ from: range.from, before: range.before, ...reports });
});
