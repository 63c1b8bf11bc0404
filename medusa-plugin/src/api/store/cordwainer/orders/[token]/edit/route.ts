import { editOrder } from '../../../../../edit-order';
import { serve } from '../../../../../http/serve';
import { orderBehind, viewBehind } from '../behind';
import { editLinkedOrder } from '../operations';

export const POST = serve(editLinkedOrder, async ({ req, res, params, body }) => {
  const id = await orderBehind(req, params.token);
  await editOrder(req.scope, id, { type: 'customer' }, body);
  res.set('Cache-Control', 'private, no-store').json({ order: await viewBehind(req, params.token) });
});
