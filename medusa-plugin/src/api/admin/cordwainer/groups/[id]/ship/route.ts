import { shipGroupWorkflow } from '../../../../../../workflows/group/shipping/ship-group';
import { serve } from '../../../../../http/serve';
import { retrieveGroup } from '../../present';
import { shipGroup } from './operations';

/** Sends a group on its way. */
export const POST = serve(shipGroup, async ({ req, res, params: { id }, body }) => {
  const actor = { type: 'user' as const, id: req.auth_context.actor_id };
  await shipGroupWorkflow(req.scope).run({ input: { ...body, id, actor } });
  res.json({ group: await retrieveGroup(req.scope, id) });
});
