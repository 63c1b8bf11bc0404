import { parseCatalog } from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { unprocessable } from '../../../refusal';

/**
 * Reads a catalog.
 *
 * @throws Refusal 422 with every fault and its path
 */
export const validateCatalogStep = createStep('validate-catalog', async (input: { catalog: unknown }) => {
  const parsed = parseCatalog(input.catalog);
  if (!parsed.ok) throw unprocessable(parsed.issues, 'invalid-catalog');
  return new StepResponse(parsed.value);
});
