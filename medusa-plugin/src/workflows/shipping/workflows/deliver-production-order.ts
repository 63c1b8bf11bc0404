import { createWorkflow, transform, WorkflowResponse, when } from '@medusajs/framework/workflows-sdk';
import { acquireLockStep, emitEventStep, releaseLockStep } from '@medusajs/medusa/core-flows';
import { ProductionOrderEvents } from '../../../events';
import type { Actor } from '../../../modules/production/types';
import { moveProductionOrderStep } from '../../production/steps/move-production-order';
import { deliverFulfilmentsStep } from '../steps/deliver-fulfilments';
import { planDeliveryStep } from '../steps/plan-delivery';

export type DeliverProductionOrderWorkflowInput = { id: string; actor: Actor };

/**
 * Notes that an order has arrived, here and in Medusa. Safe to repeat: what is delivered already stays so. Answers
 * whether this run did it.
 *
 * @throws Refusal 404; 409 where the order is not on its way
 */
export const deliverProductionOrderWorkflow = createWorkflow(
  'deliver-production-order',
  (input: DeliverProductionOrderWorkflowInput) => {
    const lock = transform(input, ({ id }) => `cordwainer-ship:${id}`);
    acquireLockStep({ key: lock, timeout: 30, ttl: 120 });
    const plan = planDeliveryStep({ id: input.id });
    // Ours first: Medusa's deliveries are told to everybody, us included, and would be noted as the machine's doing.
    const moved = when('not-done', { plan }, ({ plan }) => !plan.done).then(() =>
      moveProductionOrderStep(transform(input, ({ id, actor }) => ({ id, transition: 'deliver' as const, actor }))),
    );
    deliverFulfilmentsStep({ order_id: plan.order_id });
    when('delivered', { moved }, ({ moved }) => Boolean(moved)).then(() => {
      emitEventStep({ eventName: ProductionOrderEvents.DELIVERED, data: { id: input.id } });
    });
    releaseLockStep({ key: lock });
    return new WorkflowResponse(transform({ moved }, ({ moved }) => ({ delivered: Boolean(moved) })));
  },
);
