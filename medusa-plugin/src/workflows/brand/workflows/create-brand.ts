import { Modules } from '@medusajs/framework/utils';
import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { createRemoteLinkStep } from '@medusajs/medusa/core-flows';
import { BRAND_MODULE } from '../../../modules/brand';
import { type CreateBrandStepInput, createBrandStep } from '../steps/create-brand';
import { createNumberSequenceStep } from '../steps/create-number-sequence';
import { validateBrandStep } from '../steps/validate-brand';

/** Five digits from the first order on, so that numbers sort and line up. */
const FIRST_NUMBER = 10_001;

export type CreateBrandWorkflowInput = CreateBrandStepInput & {
  sales_channel_ids: string[];
  /** The first order number; 10001 where it is left out. */
  first_number?: number;
};

/**
 * Makes a brand with its order-number sequence and links it to the sales channels it sells through.
 *
 * Not idempotent: a second brand with the same code is refused by the database, and nothing of it stays behind.
 */
export const createBrandWorkflow = createWorkflow('create-cordwainer-brand', (input: CreateBrandWorkflowInput) => {
  const numbering = transform(input, ({ code, first_number, sales_channel_ids }) => ({
    code,
    first_number: first_number ?? FIRST_NUMBER,
    sales_channel_ids,
  }));
  validateBrandStep(numbering);
  const data = transform(input, ({ sales_channel_ids: _, first_number: __, ...brand }) => brand);
  const brand = createBrandStep(data);
  createNumberSequenceStep({ brand_id: brand.id, code: brand.code, first_number: numbering.first_number });
  createRemoteLinkStep(
    transform({ input, brand }, ({ input, brand }) =>
      input.sales_channel_ids.map((sales_channel_id) => ({
        [Modules.SALES_CHANNEL]: { sales_channel_id },
        [BRAND_MODULE]: { cordwainer_brand_id: brand.id },
      })),
    ),
  );
  return new WorkflowResponse(brand);
});
