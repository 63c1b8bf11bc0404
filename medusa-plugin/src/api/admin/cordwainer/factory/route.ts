import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../../../../modules/production';
import type ProductionModuleService from '../../../../modules/production/service';
import { updateFactoryWorkflow } from '../../../../workflows/production/workflows/update-factory';
import { serve } from '../../../http/serve';
import { readFactory, updateFactory } from './operations';

export const GET = serve(readFactory, async ({ req, res }) => {
  res.json({ factory: await viewFactory(req.scope) });
});

export const POST = serve(updateFactory, async ({ req, res, body }) => {
  await updateFactoryWorkflow(req.scope).run({ input: body });
  res.json({ factory: await viewFactory(req.scope) });
});

async function viewFactory(container: MedusaContainer) {
  const { pairs_per_day, working_days, holidays } = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .retrieveCordwainerFactory('factory');
  return { pairs_per_day, working_days, holidays };
}
