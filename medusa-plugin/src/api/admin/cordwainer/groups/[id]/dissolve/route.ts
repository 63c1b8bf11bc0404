import { serve } from '../../../../../http/serve';
import { changeGroup } from '../../change';
import { dissolveGroup } from '../../operations';

export const POST = serve(dissolveGroup, async ({ req, res, params: { id }, body }) => {
  const by = { userId: req.auth_context.actor_id, reason: body?.reason };
  res.json(await changeGroup(req.scope, { kind: 'dissolve', group_id: id }, by));
});
