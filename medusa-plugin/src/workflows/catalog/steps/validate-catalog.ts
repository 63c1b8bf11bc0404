import { parseCatalog } from '@cordwainer/contract';
import { MedusaError } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';

/** Reads a catalog; throws with every fault and its path. */
export const validateCatalogStep = createStep('validate-catalog', async (input: { catalog: unknown }) => {
  const parsed = parseCatalog(input.catalog);
  if (!parsed.ok) {
    const faults = parsed.issues.map((issue) => `${issue.path || 'catalog'}: ${issue.message}`);
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `The catalog can't be published.\n${faults.join('\n')}`);
  }
  return new StepResponse(parsed.value);
});
