import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { asVersion } from '../as-version';
import { publishCatalogVersionStep } from '../steps/publish-catalog-version';
import { readDraftStep } from '../steps/read-draft';
import { requireBrandStep } from '../steps/require-brand';
import { validateCatalogStep } from '../steps/validate-catalog';

export type PublishCatalogDraftWorkflowInput = {
  brand_id: string;
  /** The revision of the draft that its publisher read. */
  revision: number;
  /** The version that it is to take the place of, as its publisher saw it; 0 for a brand's first. */
  current_version: number;
  published_by: string | null;
  note?: string;
};

/**
 * Publishes a brand's draft as its next version, and lets the draft go.
 *
 * Safe to repeat: the second time there is no such revision and it is refused, with nothing changed. A draft that says
 * what is published already stays, and no version is made.
 *
 * @throws Refusal 404, 409 naming who was quicker, or 422 with every fault of the draft
 */
export const publishCatalogDraftWorkflow = createWorkflow(
  'publish-cordwainer-catalog-draft',
  (input: PublishCatalogDraftWorkflowInput) => {
    requireBrandStep({ brand_id: input.brand_id });
    const content = readDraftStep({ brand_id: input.brand_id, revision: input.revision });
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
        note: input.note,
        draft_revision: input.revision,
      })),
    );
    return new WorkflowResponse(published);
  },
);
