import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type { Actor } from '../../../modules/production/types';
import { announceStampStep } from '../steps/announce-stamp';
import { moveStampStep } from '../steps/move-stamp';
import { type PrepareReplacementStepInput, prepareReplacementStep } from '../steps/prepare-replacement';

export type ReplaceStampArtworkWorkflowInput = PrepareReplacementStepInput & { actor: Actor };

/**
 * Another artwork for a stamp whose first one was refused; it is reviewed again, and costs nothing more.
 *
 * @throws Refusal 404; 409 where the artwork is not refused; 422 where the new one does not fit
 */
export const replaceStampArtworkWorkflow = createWorkflow(
  'replace-stamp-artwork',
  (input: ReplaceStampArtworkWorkflowInput) => {
    const artwork = prepareReplacementStep(input);
    const moved = moveStampStep(
      transform({ input, artwork }, ({ input: { id, actor }, artwork: { id: artworkId, name, width, height } }) => ({
        id,
        actor,
        transition: 'resubmit' as const,
        artwork: { id: artworkId, name, width, height },
      })),
    );
    announceStampStep(transform({ moved }, ({ moved }) => ({ id: moved.id })));
    return new WorkflowResponse(moved);
  },
);
