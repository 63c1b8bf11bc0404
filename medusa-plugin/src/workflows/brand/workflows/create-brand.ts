import { Modules } from '@medusajs/framework/utils';
import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { createRemoteLinkStep } from '@medusajs/medusa/core-flows';
import { BRAND_MODULE } from '../../../modules/brand';
import type { BrandData } from '../brand-data';
import { createBrandStep } from '../steps/create-brand';
import { createNumberSequenceStep } from '../steps/create-number-sequence';
import { validateBrandStep } from '../steps/validate-brand';
import { validateSalesChannelsStep } from '../steps/validate-sales-channels';

/** Five digits from the first order on, so that numbers sort and line up. */
const FIRST_NUMBER = 10_001;

export type CreateBrandWorkflowInput = BrandData;

/**
 * Makes a brand with its order-number sequence and links it to the sales channels it sells through.
 *
 * Not idempotent: a second brand with the same code is refused by the database, and nothing of it stays behind.
 *
 * @throws Refusal 422 naming every field that is wrong; 409 where the letters or a channel are another brand's
 */
export const createBrandWorkflow = createWorkflow('create-cordwainer-brand', (input: CreateBrandWorkflowInput) => {
  const valid = validateBrandStep(input);
  validateSalesChannelsStep(transform(valid, ({ sales_channel_ids }) => ({ sales_channel_ids })));
  const brand = createBrandStep(transform(valid, ({ sales_channel_ids: _, first_number: __, ...data }) => data));
  createNumberSequenceStep(
    transform({ valid, brand }, ({ valid, brand }) => ({
      brand_id: brand.id,
      code: brand.code,
      first_number: valid.first_number ?? FIRST_NUMBER,
    })),
  );
  createRemoteLinkStep(
    transform({ valid, brand }, ({ valid, brand }) =>
      valid.sales_channel_ids.map((sales_channel_id) => ({
        [Modules.SALES_CHANNEL]: { sales_channel_id },
        [BRAND_MODULE]: { cordwainer_brand_id: brand.id },
      })),
    ),
  );
  return new WorkflowResponse(brand);
});
