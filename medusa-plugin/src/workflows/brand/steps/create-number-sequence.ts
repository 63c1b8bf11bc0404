import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';

export type CreateNumberSequenceStepInput = { brand_id: string; code: string; first_number: number };

export const createNumberSequenceStep = createStep(
  'create-number-sequence',
  async ({ brand_id, code, first_number }: CreateNumberSequenceStepInput, { container }) => {
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    const sequence = await production.createNumberSequences({ brand_id, code, next_number: first_number });
    return new StepResponse(sequence, sequence.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).deleteNumberSequences(id);
  },
);
