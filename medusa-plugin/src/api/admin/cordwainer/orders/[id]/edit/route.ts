import { editOrder } from '../../../../../edit-order';
import { serve } from '../../../../../http/serve';
import { retrieveDetail } from '../../detail';
import { editOrderByUser } from '../operations';

export const POST = serve(editOrderByUser, async ({ req, res, params, body }) => {
  await editOrder(req.scope, params.id, { type: 'user', id: req.auth_context.actor_id }, body);
  res.json({ order: await retrieveDetail(req.scope, params.id) });
});
