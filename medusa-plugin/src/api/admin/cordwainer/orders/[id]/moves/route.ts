import { serve } from '../../../../../http/serve';
import { retrieveDetail } from '../../detail';
import { move } from '../../moves/move';
import { moveOrder } from '../operations';

export const POST = serve(moveOrder, async ({ req, res, params, body }) => {
  await move(req.scope, params.id, body, req.auth_context.actor_id);
  res.json({ order: await retrieveDetail(req.scope, params.id) });
});
