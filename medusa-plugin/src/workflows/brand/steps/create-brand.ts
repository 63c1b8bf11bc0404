import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { BRAND_MODULE } from '../../../modules/brand';
import type BrandModuleService from '../../../modules/brand/service';
import type { BrandData } from '../brand-data';
import { orDuplicateCode } from '../duplicate-code';

export type CreateBrandStepInput = Omit<BrandData, 'sales_channel_ids' | 'first_number'>;

/** @throws Refusal 409 where another brand has these letters */
export const createBrandStep = createStep(
  'create-brand',
  async (input: CreateBrandStepInput, { container }) => {
    const service = container.resolve<BrandModuleService>(BRAND_MODULE);
    const brand = await orDuplicateCode(input.code, () => service.createCordwainerBrands(input));
    return new StepResponse(brand, brand.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<BrandModuleService>(BRAND_MODULE).deleteCordwainerBrands(id);
  },
);
