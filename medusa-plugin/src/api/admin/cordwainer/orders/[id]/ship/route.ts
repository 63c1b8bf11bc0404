import { shipProductionOrderWorkflow } from '../../../../../../workflows/shipping/workflows/ship-production-order';
import { serve } from '../../../../../http/serve';
import { retrieveDetail } from '../../detail';
import { shipOrder } from './operations';

/** Sends a finished order on its way. */
export const POST = serve(shipOrder, async ({ req, res, params, body }) => {
  const actor = { type: 'user' as const, id: req.auth_context.actor_id };
  await shipProductionOrderWorkflow(req.scope).run({ input: { ...body, id: params.id, actor } });
  res.json({ order: await retrieveDetail(req.scope, params.id) });
});
