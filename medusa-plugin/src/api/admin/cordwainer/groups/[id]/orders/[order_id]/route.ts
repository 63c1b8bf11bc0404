import { serve } from '../../../../../../http/serve';
import { changeGroup } from '../../../change';
import { removeFromGroup } from '../../../operations';

export const DELETE = serve(removeFromGroup, async ({ req, res, params: { id, order_id } }) => {
  const wish = { kind: 'remove' as const, group_id: id, ids: [order_id] };
  res.json(await changeGroup(req.scope, wish, { userId: req.auth_context.actor_id }));
});
