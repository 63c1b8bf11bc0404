import { buyersSubject } from '../../../../../../payments/buyers-subject';
import { createPayLinkWorkflow } from '../../../../../../workflows/payment/workflows/create-pay-link';
import { serve } from '../../../../../http/serve';
import { orderBehind } from '../behind';
import { getLinkedPayLink } from './operations';

/** Who may see an order may pay it. */
export const POST = serve(getLinkedPayLink, async ({ req, res, params }) => {
  const id = await orderBehind(req, params.token);
  const { result } = await createPayLinkWorkflow(req.scope).run({
    input: { subject: await buyersSubject(req.scope, id), actor: { type: 'customer' }, origin: 'order-link' },
  });
  res.status(201).set('Cache-Control', 'private, no-store').json({ pay_link: result });
});
