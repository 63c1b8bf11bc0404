import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { BRAND_MODULE } from '../../../modules/brand';
import type BrandModuleService from '../../../modules/brand/service';
import { orDuplicateCode } from '../duplicate-code';
import type { CreateBrandStepInput } from './create-brand';

export type UpdateBrandStepInput = Partial<CreateBrandStepInput> & { id: string };

/** @throws Refusal 409 where another brand has these letters */
export const updateBrandStep = createStep(
  'update-brand',
  async (input: UpdateBrandStepInput, { container }) => {
    const service = container.resolve<BrandModuleService>(BRAND_MODULE);
    const {
      created_at: _,
      updated_at: __,
      deleted_at: ___,
      ...before
    } = await service.retrieveCordwainerBrand(input.id);
    const brand = await orDuplicateCode(input.code, () => service.updateCordwainerBrands(input));
    return new StepResponse(brand, before);
  },
  async (before, { container }) => {
    if (before) await container.resolve<BrandModuleService>(BRAND_MODULE).updateCordwainerBrands(before);
  },
);
