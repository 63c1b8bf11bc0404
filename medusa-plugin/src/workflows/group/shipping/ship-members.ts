import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import type { ParcelGroup } from '../../../shipping/parcels/group-alike';
import { shipProductionOrderWorkflow } from '../../shipping/workflows/ship-production-order';
import type { GroupToShip } from './begin-group-shipment';

export type ShipMembersInput = GroupToShip & { id: string };

/**
 * Ships every order of a group, each by a fulfilment of its Medusa order with the group's tracking numbers. One that fails
 * keeps no other from it. Safe to repeat: what is shipped is skipped. Answers how many it shipped.
 *
 * A customer is written once, however many of their orders travel: with the first of them, which names the others.
 *
 * @throws the first failure, when all others are done
 */
export const shipMembersStep = createStep(
  'ship-group-members',
  async ({ id, number, shipment, members }: ShipMembersInput, { container }) => {
    const written = new Set<string>();
    const failed: unknown[] = [];
    let shipped = 0;
    for (const member of members) {
      const customer = member.email.toLowerCase();
      const notify = shipment.notify !== false && !written.has(customer);
      written.add(customer);
      // Held or cancelled since it was decided: a job comes back to what is finished later.
      if (member.status !== 'finished') continue;
      try {
        const { result } = await shipProductionOrderWorkflow(container).run({
          input: {
            id: member.id,
            group: { id, number },
            service: shipment.service,
            parcels: shipment.parcels as ParcelGroup[],
            tracking: [...shipment.tracking],
            actor: shipment.actor,
            notify,
          },
        });
        if (result.shipped) shipped += 1;
      } catch (error) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`Order ${member.number} of group ${number} is not shipped yet`, error as Error);
        failed.push(error);
      }
    }
    if (failed.length > 0) throw failed[0];
    return new StepResponse({ shipped });
  },
);
