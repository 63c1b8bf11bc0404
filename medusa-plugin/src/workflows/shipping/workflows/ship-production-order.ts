import { createWorkflow, transform, WorkflowResponse, when } from '@medusajs/framework/workflows-sdk';
import {
  acquireLockStep,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  emitEventStep,
  releaseLockStep,
} from '@medusajs/medusa/core-flows';
import { ProductionOrderEvents } from '../../../events';
import type { Actor } from '../../../modules/production/types';
import { moveProductionOrderStep } from '../../production/steps/move-production-order';
import { type PlanShipmentStepInput, planShipmentStep } from '../steps/plan-shipment';

export type ShipProductionOrderWorkflowInput = PlanShipmentStepInput & {
  actor: Actor;
  /** Whether the customer is written. */
  notify?: boolean;
};

/**
 * Sends a finished order on its way: fulfilment and shipment of the Medusa order with the parcels' tracking numbers, then
 * the move of ours to shipped.
 *
 * One at a time for an order, and safe to repeat: what a run before has made in Medusa is found and not made again, and
 * the same numbers for an order that is shipped are answered as done. Answers whether this run shipped it.
 *
 * @throws Refusal 404, 409 or 422
 */
export const shipProductionOrderWorkflow = createWorkflow(
  'ship-production-order',
  (input: ShipProductionOrderWorkflowInput) => {
    const lock = transform(input, ({ id }) => `cordwainer-ship:${id}`);
    acquireLockStep({ key: lock, timeout: 30, ttl: 120 });
    const plan = planShipmentStep(
      transform(input, ({ id, service, parcels, tracking, group }) => ({ id, service, parcels, tracking, group })),
    );
    const fulfilment = when('nothing-fulfilled', { plan }, ({ plan }) => plan.fulfil).then(() =>
      createOrderFulfillmentWorkflow.runAsStep({
        input: transform({ input, plan }, ({ input, plan }) => ({
          order_id: plan.order_id,
          items: plan.lines,
          created_by: input.actor.id ?? undefined,
          // The mail of the shop's own, where it has one, is about the shipment.
          no_notification: true,
          additional_data: plan.details,
        })),
      }),
    );
    when('nothing-shipped', { plan }, ({ plan }) => plan.ship).then(() =>
      createOrderShipmentWorkflow.runAsStep({
        input: transform({ input, plan, fulfilment }, ({ input, plan, fulfilment }) => ({
          order_id: plan.order_id,
          fulfillment_id: fulfilment?.id ?? plan.fulfillment_id!,
          items: plan.lines,
          labels: plan.labels,
          created_by: input.actor.id ?? undefined,
          no_notification: input.notify === false,
        })),
      }),
    );
    const moved = when('not-done', { plan }, ({ plan }) => !plan.done).then(() =>
      moveProductionOrderStep(
        transform({ input, plan }, ({ input, plan }) => ({
          id: input.id,
          transition: 'ship' as const,
          actor: input.actor,
          evidence: ['shipment' as const, 'paid-in-full' as const],
          tracking_numbers: plan.tracking_numbers,
          notify: input.notify,
          details: { ...plan.details, tracking: plan.labels.map(({ label_url: _, ...label }) => label) },
        })),
      ),
    );
    when('shipped', { moved }, ({ moved }) => Boolean(moved)).then(() => {
      emitEventStep({ eventName: ProductionOrderEvents.SHIPPED, data: { id: input.id } });
    });
    releaseLockStep({ key: lock });
    return new WorkflowResponse(transform({ moved }, ({ moved }) => ({ shipped: Boolean(moved) })));
  },
);
