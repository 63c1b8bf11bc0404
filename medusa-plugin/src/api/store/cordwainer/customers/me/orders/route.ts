import { PRODUCTION_MODULE } from '../../../../../../modules/production';
import type ProductionModuleService from '../../../../../../modules/production/service';
import { serve } from '../../../../../http/serve';
import { shopOf } from '../../../shop';
import { listMyOrders } from './operations';

const SHOWN = [
  'id',
  'number',
  'status',
  'stage',
  'type',
  'pairs',
  'currency',
  'total',
  'model_name',
  'created_at',
  'expected_finish_at',
  'link_token',
] as const;

/** Pages go by the numbers of the brand's orders: one that comes in meanwhile moves none of them. */
export const GET = serve(listMyOrders, async ({ req, res, query: { limit, before } }) => {
  const { brandId } = await shopOf(req);
  const rows = await req.scope.resolve<ProductionModuleService>(PRODUCTION_MODULE).listProductionOrders(
    {
      customer_id: req.auth_context.actor_id,
      brand_id: brandId,
      ...(before !== undefined && { sequence: { $lt: before } }),
    } as never,
    { select: [...SHOWN, 'sequence'], order: { sequence: 'DESC' }, take: limit + 1 },
  );
  const page = rows.slice(0, limit);
  res.set('Cache-Control', 'private, no-store').json({
    orders: page.map((row) => ({
      ...Object.fromEntries(SHOWN.map((field) => [field, row[field]])),
      total: Number(row.total),
    })),
    next: rows.length > limit ? page.at(-1)!.sequence : null,
  });
});
