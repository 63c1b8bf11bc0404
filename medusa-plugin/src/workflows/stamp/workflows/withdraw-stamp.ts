import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from '@medusajs/framework/workflows-sdk';
import type { Actor } from '../../../modules/production/types';
import { STAMP_MODULE } from '../../../modules/stamp';
import type StampModuleService from '../../../modules/stamp/service';
import { refundOrderWorkflow } from '../../payment/workflows/refund-order';
import { findFeeToReturnStep } from '../steps/find-fee-to-return';
import { moveStampStep } from '../steps/move-stamp';

export type ReturnStampFeeWorkflowInput = { id: string; actor: Actor; reason?: string };

const settleFeeStep = createStep('settle-stamp-fee', async ({ id }: { id: string }, { container }) => {
  await container.resolve<StampModuleService>(STAMP_MODULE).settleFee(id);
  return new StepResponse(undefined);
});

/** Gives the fee back that was paid for a stamp which was given up. Idempotent: the refund is named by the stamp. */
export const returnStampFeeWorkflow = createWorkflow('return-stamp-fee', (input: ReturnStampFeeWorkflowInput) => {
  const fee = findFeeToReturnStep({ id: input.id });
  when('fee-paid', { fee }, ({ fee }) => fee !== null).then(() => {
    refundOrderWorkflow.runAsStep({
      input: transform({ input, fee }, ({ input, fee }) => ({
        id: fee!.order_id,
        amount: fee!.amount,
        reason: input.reason ?? 'The stamp was given up',
        actor: input.actor,
        refund_id: `stamp:${input.id}`,
      })),
    });
  });
  settleFeeStep({ id: input.id });
  return new WorkflowResponse(undefined);
});

/**
 * Gives a stamp up before anything is made of it; the orders that counted on it are unlabelled from then on. What was paid
 * for it goes back by `returnStampFeeWorkflow`, which has to run after this one; a job makes up for it.
 *
 * @throws Refusal 404, 409 or 422 where something stands in the way; then nothing has changed
 */
export const withdrawStampWorkflow = createWorkflow('withdraw-stamp', (input: ReturnStampFeeWorkflowInput) => {
  const moved = moveStampStep(transform(input, (wish) => ({ ...wish, transition: 'withdraw' as const })));
  return new WorkflowResponse(moved);
});
