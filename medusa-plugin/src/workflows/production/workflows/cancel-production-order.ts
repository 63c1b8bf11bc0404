import { createWorkflow, transform, WorkflowResponse, when } from '@medusajs/framework/workflows-sdk';
import { emitEventStep } from '@medusajs/medusa/core-flows';
import { ProductionOrderEvents } from '../../../events';
import type { Actor } from '../../../modules/production/types';
import { moveProductionOrderStep } from '../steps/move-production-order';

export type CancelProductionOrderWorkflowInput = { id: string; actor: Actor; reason?: string };

/** Cancels an order that is not paid yet. Its number stays its own. Idempotent; answers whether this run did it. */
export const cancelProductionOrderWorkflow = createWorkflow(
  'cancel-production-order',
  (input: CancelProductionOrderWorkflowInput) => {
    const moved = moveProductionOrderStep(
      transform(input, ({ id, actor, reason }) => ({
        id,
        transition: 'cancel' as const,
        actor,
        reason: reason ?? 'Cancelled',
        evidence: ['settled' as const],
        optional: true,
      })),
    );
    when('cancelled', { moved }, ({ moved }) => moved !== null).then(() => {
      emitEventStep({ eventName: ProductionOrderEvents.CANCELLED, data: { id: input.id } });
    });
    return new WorkflowResponse(transform({ moved }, ({ moved }) => ({ cancelled: moved !== null })));
  },
);
