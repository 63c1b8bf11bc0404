import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { BRAND_MODULE } from '../../../../modules/brand';
import type BrandModuleService from '../../../../modules/brand/service';

/** The brands there are, to filter by. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const brands = await req.scope
    .resolve<BrandModuleService>(BRAND_MODULE)
    .listCordwainerBrands({}, { select: ['id', 'code', 'name'], order: { name: 'ASC' } });
  res.json({ brands });
};
