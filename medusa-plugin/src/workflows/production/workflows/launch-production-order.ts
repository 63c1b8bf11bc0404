import { createWorkflow, transform, WorkflowResponse, when } from '@medusajs/framework/workflows-sdk';
import { emitEventStep } from '@medusajs/medusa/core-flows';
import { ProductionOrderEvents } from '../../../events';
import type { Actor } from '../../../modules/production/types';
import { moveProductionOrderStep } from '../steps/move-production-order';
import { readPaidInFullStep } from '../steps/read-paid-in-full';
import { retrieveProductionOrderStep } from '../steps/retrieve-production-order';

export type LaunchProductionOrderWorkflowInput = { id: string; actor: Actor; reason?: string };

/**
 * Turns a paid order from pending payment to work in process, with the date production starts. One that is on hold stays so,
 * and is in process when it is resumed.
 *
 * Safe to run at any time and as often as one likes: it does nothing unless the Medusa order is paid in full, and of
 * any number of runs one launches. Answers whether this one did.
 */
export const launchProductionOrderWorkflow = createWorkflow(
  'launch-production-order',
  (input: LaunchProductionOrderWorkflowInput) => {
    const order = retrieveProductionOrderStep({ id: input.id });
    const paid = readPaidInFullStep({ order_id: order.order_id });
    const moved = when('paid-in-full', { paid }, ({ paid }) => paid).then(() =>
      moveProductionOrderStep(
        transform({ input, order }, ({ input: { id, actor, reason }, order }) => ({
          id,
          revision: order.revision,
          transition: 'launch' as const,
          actor,
          reason: reason ?? 'Paid in full',
          evidence: ['paid-in-full' as const],
          optional: true,
        })),
      ),
    );
    when('launched', { moved }, ({ moved }) => moved !== undefined && moved !== null).then(() => {
      emitEventStep({ eventName: ProductionOrderEvents.LAUNCHED, data: { id: input.id } });
    });
    return new WorkflowResponse(transform({ moved }, ({ moved }) => ({ launched: Boolean(moved) })));
  },
);
