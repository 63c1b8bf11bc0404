import { refundOrderWorkflow } from '../../../../../../workflows/payment/workflows/refund-order';
import { serve } from '../../../../../http/serve';
import { presentPayments } from '../payments/present';
import { refundOrder } from './operations';

/** Gives back money of an order. */
export const POST = serve(refundOrder, async ({ req, res, params, body }) => {
  const actor = { type: 'user' as const, id: req.auth_context.actor_id };
  const { result } = await refundOrderWorkflow(req.scope).run({ input: { ...body, id: params.id, actor } });
  const { id, key: refund_id, amount, currency } = result;
  res.json({ refund: { id, refund_id, amount, currency }, payments: await presentPayments(req.scope, params.id) });
});
