import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { BRAND_MODULE } from '../../../modules/brand';
import type BrandModuleService from '../../../modules/brand/service';

export type CreateBrandStepInput = {
  /** Three capital letters that no other brand has. */
  code: string;
  name: string;
  sender_email: string;
  sender_name?: string | null;
  contact_name?: string | null;
  contact_email?: string | null;
  contact_phone?: string | null;
};

export const createBrandStep = createStep(
  'create-brand',
  async (input: CreateBrandStepInput, { container }) => {
    const brand = await container.resolve<BrandModuleService>(BRAND_MODULE).createCordwainerBrands(input);
    return new StepResponse(brand, brand.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<BrandModuleService>(BRAND_MODULE).deleteCordwainerBrands(id);
  },
);
