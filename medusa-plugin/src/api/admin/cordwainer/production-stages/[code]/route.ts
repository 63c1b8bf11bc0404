import { changeProductionStagesWorkflow } from '../../../../../workflows/production/workflows/change-production-stages';
import { serve } from '../../../../http/serve';
import { deleteStage, updateStage } from '../operations';

export const POST = serve(updateStage, async ({ req, res, params, body }) => {
  const { result } = await changeProductionStagesWorkflow(req.scope).run({
    input: { do: 'update', ...params, ...body },
  });
  res.json({ stages: result });
});

export const DELETE = serve(deleteStage, async ({ req, res, params }) => {
  const { result } = await changeProductionStagesWorkflow(req.scope).run({ input: { do: 'delete', ...params } });
  res.json({ stages: result });
});
