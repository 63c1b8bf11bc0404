import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { BRAND_MODULE } from '../../../modules/brand';
import type BrandModuleService from '../../../modules/brand/service';
import { RefusalError } from '../../../refusal';

/** @throws Refusal 404 where there is no such brand */
export const requireBrandStep = createStep('require-brand', async (input: { brand_id: string }, { container }) => {
  const [brand] = await container
    .resolve<BrandModuleService>(BRAND_MODULE)
    .listCordwainerBrands({ id: input.brand_id }, { select: ['id'], take: 1 });
  if (!brand)
    throw new RefusalError({ status: 404, type: 'not-found', message: `There is no brand ${input.brand_id}` });
  return new StepResponse(brand.id);
});
