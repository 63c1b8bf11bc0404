import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { type AddStampStepInput, addStampStep } from '../steps/add-stamp';

/**
 * Takes up a mould that a brand had before: ready at once, free, and asked for by no order.
 *
 * @throws Refusal 409 where the brand has one alike; 422 naming every field that is wrong
 */
export const addStampWorkflow = createWorkflow(
  'add-stamp',
  (input: AddStampStepInput) => new WorkflowResponse(addStampStep(input)),
);
