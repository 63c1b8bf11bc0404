import { INSPIRATION_MODULE } from '../../../../../modules/inspiration';
import type InspirationModuleService from '../../../../../modules/inspiration/service';
import { noSuchInspiration } from '../../../../../workflows/inspiration/steps/change-inspiration';
import { changeInspirationWorkflow } from '../../../../../workflows/inspiration/workflows/change-inspiration';
import { serve } from '../../../../http/serve';
import { changeInspiration, deleteInspiration } from '../operations';
import { presentInspiration } from '../present';

/** Changes it. */
export const POST = serve(changeInspiration, async ({ req, res, params: { id }, body }) => {
  await changeInspirationWorkflow(req.scope).run({ input: { ...body, id } });
  res.json(await presentInspiration(req.scope, id));
});

/** Takes it away. */
export const DELETE = serve(deleteInspiration, async ({ req, res, params: { id } }) => {
  const removed = await req.scope.resolve<InspirationModuleService>(INSPIRATION_MODULE).removeInspiration(id);
  if (!removed) throw noSuchInspiration(id);
  res.json({ deleted: true });
});
