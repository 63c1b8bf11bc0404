import { serve } from '../../../../../http/serve';
import { changeGroup } from '../../change';
import { addToGroup } from '../../operations';

export const POST = serve(addToGroup, async ({ req, res, params: { id }, body: { reason, ...wish } }) => {
  const by = { userId: req.auth_context.actor_id, reason };
  res.json(await changeGroup(req.scope, { kind: 'add', group_id: id, ...wish }, by));
});
