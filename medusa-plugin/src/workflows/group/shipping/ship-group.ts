import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { acquireLockStep, releaseLockStep } from '@medusajs/medusa/core-flows';
import { type BeginGroupShipmentInput, beginGroupShipmentStep } from './begin-group-shipment';
import { shipMembersStep } from './ship-members';

/**
 * Sends a group on its way when its last order is finished: every order of it that is not cancelled, in joint parcels,
 * under the same tracking numbers. Each Medusa order gets a fulfilment and a shipment of its own.
 *
 * One at a time for a group, and safe to repeat: how it goes is decided once, and the same numbers go on with what a
 * run before has not done. Answers how many orders this run shipped.
 *
 * @throws Refusal 404, 409 or 422
 */
export const shipGroupWorkflow = createWorkflow('ship-group', (input: BeginGroupShipmentInput) => {
  const lock = transform(input, ({ id }) => `cordwainer-ship-group:${id}`);
  acquireLockStep({ key: lock, timeout: 30, ttl: 300 });
  const begun = beginGroupShipmentStep(input);
  const done = shipMembersStep(transform({ input, begun }, ({ input, begun }) => ({ id: input.id, ...begun })));
  releaseLockStep({ key: lock });
  return new WorkflowResponse(done);
});
