import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';

export type UpdateFactoryWorkflowInput = {
  /** `null` where it is not known: then only lead times count. */
  pairs_per_day?: number | null;
  working_days?: number[];
  holidays?: string[];
};

const FACTORY_ID = 'factory';

/** Writes the factory's one row and puts it back where something after it fails. */
const updateFactoryStep = createStep(
  'update-factory',
  async (change: UpdateFactoryWorkflowInput, { container }) => {
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    const before = await production.retrieveCordwainerFactory(FACTORY_ID);
    const after = await production.updateCordwainerFactories({ id: FACTORY_ID, ...change } as never);
    const { pairs_per_day, working_days, holidays } = before;
    return new StepResponse(after, { pairs_per_day, working_days, holidays });
  },
  async (before, { container }) => {
    if (!before) return;
    await container
      .resolve<ProductionModuleService>(PRODUCTION_MODULE)
      .updateCordwainerFactories({ id: FACTORY_ID, ...before } as never);
  },
);

/**
 * Changes how much the factory makes and when it works. Orders that are in process keep the day they are expected on: it was
 * promised.
 */
export const updateFactoryWorkflow = createWorkflow(
  'update-cordwainer-factory',
  (input: UpdateFactoryWorkflowInput) => new WorkflowResponse(updateFactoryStep(input)),
);
