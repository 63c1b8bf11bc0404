import { deliverGroupWorkflow } from '../../../../../../workflows/group/shipping/deliver-group';
import { serve } from '../../../../../http/serve';
import { retrieveGroup } from '../../present';
import { deliverGroup } from '../ship/operations';

/** Notes that a group has arrived. */
export const POST = serve(deliverGroup, async ({ req, res, params: { id } }) => {
  const actor = { type: 'user' as const, id: req.auth_context.actor_id };
  await deliverGroupWorkflow(req.scope).run({ input: { id, actor } });
  res.json({ group: await retrieveGroup(req.scope, id) });
});
