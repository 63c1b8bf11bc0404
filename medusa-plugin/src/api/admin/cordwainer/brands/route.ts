import type { BrandData } from '../../../../workflows/brand/brand-data';
import { createBrandWorkflow } from '../../../../workflows/brand/workflows/create-brand';
import { serve } from '../../../http/serve';
import { listBrandRows, retrieveBrand } from './brands';
import { createBrand, listBrands } from './operations';

/** The brands. */
export const GET = serve(listBrands, async ({ req, res }) => {
  res.json({ brands: await listBrandRows(req.scope) });
});

/** Makes a brand. */
export const POST = serve(createBrand, async ({ req, res, body }) => {
  const { result } = await createBrandWorkflow(req.scope).run({ input: body as BrandData });
  res.status(201).json({ brand: await retrieveBrand(req.scope, result.id) });
});
