import { type SpecificationLine, translate } from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { unprocessable } from '../../../refusal';

export type ValidateConfirmationStepInput = { specification: SpecificationLine[]; confirmed: string[] };

/** @throws Refusal 422 where a line of the specification was not ticked off, naming each */
export const validateConfirmationStep = createStep(
  'validate-confirmation',
  async ({ specification, confirmed }: ValidateConfirmationStepInput) => {
    const ticked = new Set(confirmed);
    const missing = specification.filter((line) => !ticked.has(line.id));
    if (missing.length > 0) {
      throw unprocessable(
        missing.map(({ id, label, value }) => ({
          path: 'confirmed',
          code: 'unconfirmed',
          message: `"${id}" (${translate(label, 'en')}: ${translate(value, 'en')}) is not confirmed`,
        })),
        'unconfirmed',
      );
    }
    return new StepResponse(undefined);
  },
);
