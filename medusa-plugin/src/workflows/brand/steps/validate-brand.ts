import { MedusaError } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';

export type ValidateBrandStepInput = { code: string; first_number: number; sales_channel_ids: string[] };

/** Throws where a brand could not work: letters that are none, a first number below 1, no sales channel. */
export const validateBrandStep = createStep('validate-brand', async (input: ValidateBrandStepInput) => {
  if (!/^[A-Z]{3}$/.test(input.code)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The brand's code must be three capital letters, not "${input.code}"`,
    );
  }
  if (!Number.isSafeInteger(input.first_number) || input.first_number < 1) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      'The first order number must be a whole number of at least 1',
    );
  }
  if (input.sales_channel_ids.length === 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, 'A brand needs at least one sales channel');
  }
  return new StepResponse(undefined);
});
