import { parseWith } from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { unprocessable } from '../../../refusal';
import { BrandChanges, BrandData } from '../brand-data';

/** @throws Refusal 422 naming every field with which a brand could not work */
export const validateBrandStep = createStep('validate-brand', async (input: BrandData) => {
  const parsed = parseWith(BrandData, input);
  if (!parsed.ok) throw unprocessable(parsed.issues, 'invalid-brand');
  return new StepResponse(parsed.value);
});

/** @throws Refusal 422 naming every field with which the brand could not work */
export const validateBrandChangesStep = createStep('validate-brand-changes', async (input: BrandChanges) => {
  const parsed = parseWith(BrandChanges, input);
  if (!parsed.ok) throw unprocessable(parsed.issues, 'invalid-brand');
  return new StepResponse(parsed.value);
});
