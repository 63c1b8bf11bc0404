import { BRAND_MODULE } from '../../../../modules/brand';
import type BrandModuleService from '../../../../modules/brand/service';
import { serve } from '../../../http/serve';
import { listBrands } from './operations';

/** The brands there are, to filter by. */
export const GET = serve(listBrands, async ({ req, res }) => {
  const brands = await req.scope
    .resolve<BrandModuleService>(BRAND_MODULE)
    .listCordwainerBrands({}, { select: ['id', 'code', 'name'], order: { name: 'ASC' } });
  res.json({ brands: brands.map(({ id, code, name }) => ({ id, code, name })) });
});
