import { cancelProductionOrderWorkflow } from '../../../../../../workflows/production/workflows/cancel-production-order';
import { serve } from '../../../../../http/serve';
import { orderBehind, viewBehind } from '../behind';
import { cancelLinkedOrder } from '../operations';

export const POST = serve(cancelLinkedOrder, async ({ req, res, params, body }) => {
  const id = await orderBehind(req, params.token);
  await cancelProductionOrderWorkflow(req.scope).run({
    input: { id, actor: { type: 'customer' }, reason: body?.reason ?? 'Cancelled by the customer' },
  });
  res.set('Cache-Control', 'private, no-store').json({ order: await viewBehind(req, params.token) });
});
