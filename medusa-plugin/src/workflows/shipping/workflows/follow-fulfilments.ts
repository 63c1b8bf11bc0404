import { createWorkflow, transform, WorkflowResponse, when } from '@medusajs/framework/workflows-sdk';
import { emitEventStep } from '@medusajs/medusa/core-flows';
import { ProductionOrderEvents } from '../../../events';
import { moveProductionOrderStep } from '../../production/steps/move-production-order';
import { readWayStep } from '../steps/read-way';

/** Of the machine itself: it only repeats what somebody did on Medusa's order page, or finishes what a crash cut off. */
const actor = { type: 'system' as const };

/**
 * Lets a production order follow its Medusa order: shipped once all of that is shipped, delivered once all of it is
 * delivered. Safe to run at any time and as often as one likes; answers what it did.
 */
export const followFulfilmentsWorkflow = createWorkflow('follow-fulfilments', (input: { id: string }) => {
  const way = readWayStep(input);
  const shipped = when('all-shipped', { way }, ({ way }) => way.ship).then(() =>
    moveProductionOrderStep(
      transform({ input, way }, ({ input, way }) => ({
        id: input.id,
        transition: 'ship' as const,
        actor,
        evidence: ['shipment' as const, ...(way.paid ? ['paid-in-full' as const] : [])],
        tracking_numbers: way.tracking_numbers,
        optional: true,
      })),
    ).config({ name: 'move-to-shipped' }),
  );
  const delivered = when('all-delivered', { way }, ({ way }) => way.deliver).then(() =>
    moveProductionOrderStep(
      transform(input, ({ id }) => ({ id, transition: 'deliver' as const, actor, optional: true })),
    ).config({ name: 'move-to-delivered' }),
  );
  when('shipped', { shipped }, ({ shipped }) => Boolean(shipped)).then(() => {
    emitEventStep({ eventName: ProductionOrderEvents.SHIPPED, data: { id: input.id } }).config({
      name: 'tell-shipped',
    });
  });
  when('delivered', { delivered }, ({ delivered }) => Boolean(delivered)).then(() => {
    emitEventStep({ eventName: ProductionOrderEvents.DELIVERED, data: { id: input.id } }).config({
      name: 'tell-delivered',
    });
  });
  return new WorkflowResponse(
    transform({ shipped, delivered }, ({ shipped, delivered }) => ({
      shipped: Boolean(shipped),
      delivered: Boolean(delivered),
    })),
  );
});
