import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { createRemoteLinkStep, dismissRemoteLinkStep } from '@medusajs/medusa/core-flows';
import { requireBrandStep } from '../../catalog/steps/require-brand';
import type { BrandChanges } from '../brand-data';
import { changeNumberingStep } from '../steps/change-numbering';
import { compareSalesChannelsStep } from '../steps/compare-sales-channels';
import { updateBrandStep } from '../steps/update-brand';
import { validateBrandChangesStep } from '../steps/validate-brand';
import { validateSalesChannelsStep } from '../steps/validate-sales-channels';

export type UpdateBrandWorkflowInput = { id: string; changes: BrandChanges };

/**
 * Changes what is said of a brand; what is left out stays what it was. Its letters and its first number change only as
 * long as it has no orders. Safe to repeat.
 *
 * @throws Refusal 404; 422 naming every field that is wrong; 409 where the brand has orders, or letters or a channel are
 * another brand's
 */
export const updateBrandWorkflow = createWorkflow('update-cordwainer-brand', (input: UpdateBrandWorkflowInput) => {
  requireBrandStep({ brand_id: input.id });
  const changes = validateBrandChangesStep(input.changes);
  validateSalesChannelsStep(
    transform({ input, changes }, ({ input, changes }) => ({
      brand_id: input.id,
      sales_channel_ids: changes.sales_channel_ids,
    })),
  );
  changeNumberingStep(
    transform({ input, changes }, ({ input, changes: { code, first_number } }) => ({
      brand_id: input.id,
      ...(code !== undefined && { code }),
      ...(first_number !== undefined && { next_number: first_number }),
    })),
  );
  const brand = updateBrandStep(
    transform({ input, changes }, ({ input, changes: { sales_channel_ids: _, first_number: __, ...data } }) => ({
      id: input.id,
      ...data,
    })),
  );
  const channels = compareSalesChannelsStep(
    transform({ input, changes }, ({ input, changes }) => ({
      brand_id: input.id,
      sales_channel_ids: changes.sales_channel_ids,
    })),
  );
  dismissRemoteLinkStep(channels.unlink);
  createRemoteLinkStep(channels.link);
  return new WorkflowResponse(brand);
});
