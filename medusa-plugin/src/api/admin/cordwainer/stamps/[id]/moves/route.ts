import { moveStampWorkflow } from '../../../../../../workflows/stamp/workflows/move-stamp';
import { serve } from '../../../../../http/serve';
import { moveStamp } from '../../operations';
import { presentStamp } from '../../present';
import { withdrawStamp } from '../../withdraw';

export const POST = serve(moveStamp, async ({ req, res, params: { id }, body }) => {
  const actor = { type: 'user' as const, id: req.auth_context.actor_id };
  if (body.transition === 'withdraw') await withdrawStamp(req.scope, { id, actor, reason: body.reason });
  else await moveStampWorkflow(req.scope).run({ input: { ...body, id, actor } });
  res.json(await presentStamp(req.scope, id));
});
