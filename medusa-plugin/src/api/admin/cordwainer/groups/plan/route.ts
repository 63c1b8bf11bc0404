import { groupPlan } from '../../../../../workflows/group/plan/group-plan';
import { serve } from '../../../../http/serve';
import { planGroup } from '../operations';

/** What orders would pay for shipping as a group. */
export const POST = serve(planGroup, async ({ req, res, body: { ids, ...more } }) => {
  res.json({ plan: await groupPlan(req.scope, ids, more) });
});
