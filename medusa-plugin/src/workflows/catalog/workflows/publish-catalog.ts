import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { findCurrentVersionStep } from '../steps/find-current-version';
import { publishCatalogVersionStep } from '../steps/publish-catalog-version';
import { requireBrandStep } from '../steps/require-brand';
import { validateCatalogStep } from '../steps/validate-catalog';

export type PublishCatalogWorkflowInput = {
  brand_id: string;
  /** The catalog as data, with its version; every fault of it is refused. */
  catalog: unknown;
  published_by?: string;
  note?: string;
};

/**
 * Publishes a catalog as it is, under the version that it names: for programs. Designs of earlier versions stay what they
 * were.
 *
 * Idempotent: publishing the same content again changes nothing. Another content under a published or lower version is
 * refused.
 */
export const publishCatalogWorkflow = createWorkflow(
  'publish-cordwainer-catalog',
  (input: PublishCatalogWorkflowInput) => {
    requireBrandStep({ brand_id: input.brand_id });
    const catalog = validateCatalogStep({ catalog: input.catalog });
    const current = findCurrentVersionStep({ brand_id: input.brand_id, catalog });
    const published = publishCatalogVersionStep(
      transform({ input, catalog, current }, ({ input, catalog, current }) => ({
        brand_id: input.brand_id,
        catalog,
        current_version: current,
        published_by: input.published_by ?? null,
        note: input.note,
      })),
    );
    return new WorkflowResponse(published);
  },
);
