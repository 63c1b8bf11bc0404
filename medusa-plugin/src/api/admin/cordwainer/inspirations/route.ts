import { INSPIRATION_MODULE } from '../../../../modules/inspiration';
import type InspirationModuleService from '../../../../modules/inspiration/service';
import { addInspirationWorkflow } from '../../../../workflows/inspiration/workflows/add-inspiration';
import { serve } from '../../../http/serve';
import { addInspiration, listInspirations, reorderInspirations } from './operations';
import { presentInspiration, presentInspirations } from './present';

/** A brand's ready designs. */
export const GET = serve(listInspirations, async ({ req, res, query }) => {
  res.json({ inspirations: await presentInspirations(req.scope, query.brand_id) });
});

/** Adds one. */
export const POST = serve(addInspiration, async ({ req, res, body }) => {
  const created_by = req.auth_context.actor_id;
  const { result } = await addInspirationWorkflow(req.scope).run({ input: { ...body, created_by } });
  res.status(201).json(await presentInspiration(req.scope, result.id));
});

/** Puts them in another order. */
export const PUT = serve(reorderInspirations, async ({ req, res, body: { brand_id, ids } }) => {
  await req.scope.resolve<InspirationModuleService>(INSPIRATION_MODULE).orderInspirations(brand_id, ids);
  res.json({ inspirations: await presentInspirations(req.scope, brand_id) });
});
