import { createWorkflow, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { clearAbandonedSubmissionStep } from '../steps/clear-abandoned-submission';

/**
 * Clears up after a submission whose process died. Idempotent: of several at once one clears, and an attempt that
 * dies here is cleared up after likewise.
 */
export const clearAbandonedSubmissionWorkflow = createWorkflow(
  'clear-abandoned-submission',
  (input: { id: string }) => new WorkflowResponse(clearAbandonedSubmissionStep(input)),
);
