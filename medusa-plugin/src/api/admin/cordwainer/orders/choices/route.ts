import { BRAND_MODULE } from '../../../../../modules/brand';
import type BrandModuleService from '../../../../../modules/brand/service';
import { PRODUCTION_MODULE } from '../../../../../modules/production';
import type ProductionModuleService from '../../../../../modules/production/service';
import { serve } from '../../../../http/serve';
import { readPoolChoices } from './operations';

/** Brands and styles by name, stages as they follow each other. */
export const GET = serve(readPoolChoices, async ({ req, res }) => {
  const production = req.scope.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const [brands, stages, styles] = await Promise.all([
    req.scope
      .resolve<BrandModuleService>(BRAND_MODULE)
      .listCordwainerBrands({}, { select: ['id', 'code', 'name'], order: { name: 'ASC' } }),
    production.listProductionStages({}, { select: ['code', 'name'], order: { position: 'ASC', code: 'ASC' } }),
    production.listOrderedStyles(),
  ]);
  res.json({
    brands: brands.map(({ id, code, name }) => ({ id, code, name })),
    stages: stages.map(({ code, name }) => ({ code, name })),
    styles,
  });
});
