import type { BrandChanges } from '../../../../../workflows/brand/brand-data';
import { updateBrandWorkflow } from '../../../../../workflows/brand/workflows/update-brand';
import { serve } from '../../../../http/serve';
import { retrieveBrand } from '../brands';
import { readBrand, updateBrand } from '../operations';

/** One brand, and how its orders are numbered. */
export const GET = serve(readBrand, async ({ req, res, params }) => {
  res.json({ brand: await retrieveBrand(req.scope, params.id) });
});

/** Changes a brand. */
export const POST = serve(updateBrand, async ({ req, res, params, body }) => {
  await updateBrandWorkflow(req.scope).run({ input: { id: params.id, changes: body as BrandChanges } });
  res.json({ brand: await retrieveBrand(req.scope, params.id) });
});
