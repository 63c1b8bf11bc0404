import { PRODUCTION_MODULE } from '../../../../modules/production';
import type ProductionModuleService from '../../../../modules/production/service';
import { changeProductionStagesWorkflow } from '../../../../workflows/production/workflows/change-production-stages';
import { serve } from '../../../http/serve';
import { createStage, listStages, reorderStages } from './operations';

export const GET = serve(listStages, async ({ req, res }) => {
  res.json({ stages: await req.scope.resolve<ProductionModuleService>(PRODUCTION_MODULE).listStages() });
});

export const POST = serve(createStage, async ({ req, res, body }) => {
  const { result } = await changeProductionStagesWorkflow(req.scope).run({ input: { do: 'create', ...body } });
  res.json({ stages: result });
});

export const PUT = serve(reorderStages, async ({ req, res, body }) => {
  const { result } = await changeProductionStagesWorkflow(req.scope).run({ input: { do: 'reorder', ...body } });
  res.json({ stages: result });
});
