import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { settleEdit } from '../edit/settle-edit';

/** With the lease of an edit that has just been made, or without for one whose process died. */
type SettleEditInput = { id: string; lease?: string };

const settleEditStep = createStep('settle-edit', async ({ id, lease }: SettleEditInput, { container }) => {
  return new StepResponse({ settled: await settleEdit(container, id, lease) });
});

/** Frees an order after an edit, and takes an edit back that was not accepted. Idempotent. */
export const settleEditWorkflow = createWorkflow(
  'settle-production-order-edit',
  (input: SettleEditInput) => new WorkflowResponse(settleEditStep(input)),
);
