import { deliverProductionOrderWorkflow } from '../../../../../../workflows/shipping/workflows/deliver-production-order';
import { serve } from '../../../../../http/serve';
import { retrieveDetail } from '../../detail';
import { deliverOrder } from './operations';

/** Notes that an order has arrived. */
export const POST = serve(deliverOrder, async ({ req, res, params }) => {
  const actor = { type: 'user' as const, id: req.auth_context.actor_id };
  await deliverProductionOrderWorkflow(req.scope).run({ input: { id: params.id, actor } });
  res.json({ order: await retrieveDetail(req.scope, params.id) });
});
