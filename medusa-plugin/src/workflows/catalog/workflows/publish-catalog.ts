import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { useQueryGraphStep } from '@medusajs/medusa/core-flows';
import { publishCatalogVersionStep } from '../steps/publish-catalog-version';
import { validateCatalogStep } from '../steps/validate-catalog';

export type PublishCatalogWorkflowInput = {
  brand_id: string;
  /** The catalog as data; every fault of it is refused. */
  catalog: unknown;
  published_by?: string;
};

/**
 * Publishes a catalog as the brand's current one. Designs of earlier versions stay what they were.
 *
 * Idempotent: publishing the same version with the same content again changes nothing. Another content under a
 * published or lower version is refused.
 */
export const publishCatalogWorkflow = createWorkflow(
  'publish-cordwainer-catalog',
  (input: PublishCatalogWorkflowInput) => {
    useQueryGraphStep({
      entity: 'cordwainer_brand',
      fields: ['id'],
      filters: { id: input.brand_id },
      options: { throwIfKeyNotFound: true },
    });
    const catalog = validateCatalogStep({ catalog: input.catalog });
    const published = publishCatalogVersionStep({
      brand_id: input.brand_id,
      catalog,
      published_by: input.published_by,
    });
    return new WorkflowResponse(published);
  },
);
