import { createWorkflow, transform, WorkflowResponse, when } from '@medusajs/framework/workflows-sdk';
import { emitEventStep } from '@medusajs/medusa/core-flows';
import { ProductionOrderEvents } from '../../../events';
import type { Actor } from '../../../modules/production/types';
import { moveProductionOrderStep } from '../steps/move-production-order';
import { readStandingStep } from '../steps/read-standing';
import { retrieveProductionOrderStep } from '../steps/retrieve-production-order';

export type LaunchProductionOrderWorkflowInput = { id: string; actor: Actor; reason?: string };

/**
 * Turns a paid order from pending payment to work in process, with the date production starts. One that is on hold stays so,
 * and is in process when it is resumed.
 *
 * Safe to run at any time and as often as one likes: it does nothing unless the order is paid, or its deposit, and of
 * any number of runs one launches. Answers whether this one did.
 */
export const launchProductionOrderWorkflow = createWorkflow(
  'launch-production-order',
  (input: LaunchProductionOrderWorkflowInput) => {
    const order = retrieveProductionOrderStep({ id: input.id });
    const standing = readStandingStep(
      transform(order, ({ id, order_id, currency, quote }) => ({ id, order_id, currency, quote })),
    );
    const moved = when('may-start', { standing }, ({ standing }) => standing.mayStart).then(() =>
      moveProductionOrderStep(
        transform({ input, order, standing }, ({ input: { id, actor, reason }, order, standing }) => ({
          id,
          revision: order.revision,
          transition: 'launch' as const,
          actor,
          reason: reason ?? (standing.paidInFull ? 'Paid in full' : 'Deposit paid'),
          evidence: ['paid-to-start' as const],
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
