import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { asVersion } from '../as-version';
import { publishCatalogVersionStep } from '../steps/publish-catalog-version';
import { readVersionStep } from '../steps/read-version';
import { requireBrandStep } from '../steps/require-brand';
import { validateCatalogStep } from '../steps/validate-catalog';

export type RollBackCatalogWorkflowInput = {
  brand_id: string;
  /** The earlier version that is to be offered again. */
  version: number;
  /** The version that is current, as who rolls back saw it. */
  current_version: number;
  published_by: string | null;
  note?: string;
};

/**
 * Offers again what an earlier version offered, as a new version: what was published never changes, and orders point at
 * it. A draft stays as it is.
 *
 * Safe to repeat: the second time another version is current and it is refused.
 *
 * @throws Refusal 404; 409 naming who published meanwhile; 422 where the old content would not be published today
 */
export const rollBackCatalogWorkflow = createWorkflow(
  'roll-back-cordwainer-catalog',
  (input: RollBackCatalogWorkflowInput) => {
    requireBrandStep({ brand_id: input.brand_id });
    const content = readVersionStep({ brand_id: input.brand_id, version: input.version });
    const catalog = validateCatalogStep(
      transform({ input, content }, ({ input, content }) => ({
        catalog: asVersion(content, input.current_version + 1),
      })),
    );
    const published = publishCatalogVersionStep(
      transform({ input, catalog }, ({ input, catalog }) => ({
        brand_id: input.brand_id,
        catalog,
        current_version: input.current_version,
        published_by: input.published_by,
        note: input.note ?? `rolled back to ${input.version}`,
        rolled_back_to: input.version,
      })),
    );
    return new WorkflowResponse(published);
  },
);
