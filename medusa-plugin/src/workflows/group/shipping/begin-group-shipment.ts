import type { Issue } from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { GroupShipment, GroupShipmentObstacle, MemberToShip } from '../../../modules/production/group-shipment';
import type ProductionModuleService from '../../../modules/production/service';
import { SHIPPING_MODULE } from '../../../modules/shipping';
import type ShippingModuleService from '../../../modules/shipping/service';
import { RefusalError, unprocessable } from '../../../refusal';
import { carrierOf, findTrackingFaults, type Tracking, trackingUrl } from '../../../shipping/carrier-tracking';
import { groupParcels, packed } from '../../../shipping/group-parcels';
import { readFulfilment } from '../../../shipping/medusa-fulfilment';
import type { ParcelGroup } from '../../../shipping/parcels/group-alike';
import { throwIfDue, throwIfPartly } from '../../shipping/steps/plan-shipment';

export type BeginGroupShipmentInput = {
  /** The group's. */
  id: string;
  /** `dhl.express`; the one it was priced by where left out. */
  service?: string;
  /** As packed and weighed, of all orders together; as proposed where left out. */
  parcels?: ParcelGroup[];
  tracking: Tracking[];
  actor: GroupShipment['actor'];
  notify?: boolean;
};

export type GroupToShip = { number: string; shipment: GroupShipment; members: MemberToShip[] };

/**
 * Decides how a group is shipped and writes it down, so that however often it is asked for, and whatever dies in between,
 * all its orders go the same way. No compensation: what was decided is completed by the next run, or by a job.
 *
 * @throws Refusal 404; 409 where it may not be shipped now, or was shipped with other numbers; 422
 */
export const beginGroupShipmentStep = createStep(
  'begin-group-shipment',
  async ({ id, ...wish }: BeginGroupShipmentInput, { container }) => {
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    const [group] = await production.listShippingGroups({ id }, { take: 1 });
    if (!group) throw refusalFor({ code: 'not-found' });
    const orders = await production.listProductionOrders({ group_id: id }, {
      select: ['id', 'number', 'order_id', 'style_id', 'pairs', 'status', 'currency', 'quote'],
      take: null,
    } as never);
    const rest = orders.filter(({ status }) => status !== 'cancelled');
    for (const order of rest.filter(({ status }) => status === 'finished')) {
      throwIfPartly(await readFulfilment(container, order.order_id));
      await throwIfDue(container, order);
    }
    const { card } = await container.resolve<ShippingModuleService>(SHIPPING_MODULE).retrieveCard();
    const issues: Issue[] = findTrackingFaults(wish.tracking);
    if (wish.service && !carrierOf(card, wish.service)) {
      const message = `no carrier has the service "${wish.service}"`;
      issues.push({ path: 'service', code: 'unknown-service', message });
    }
    const pairs = rest.reduce((sum, order) => sum + order.pairs, 0);
    if (wish.parcels && packed(wish.parcels) !== pairs) {
      const message = `hold ${packed(wish.parcels)} pairs; the orders of the group have ${pairs}`;
      issues.push({ path: 'parcels', code: 'pairs', message });
    }
    if (issues.length > 0) throw unprocessable(issues, 'invalid-shipment');
    const parcels = wish.parcels ?? (await groupParcels(container, group, orders));
    const service = wish.service ?? (group.method_data as { service?: string } | null)?.service;
    const carrier = carrierOf(card, service);
    const tracking = wish.tracking.map(({ number, url }) => {
      const page = trackingUrl({ number, url }, carrier);
      return { number, ...(page && { url: page }) };
    });
    const result = await production.beginGroupShipment(id, { ...wish, ...(service && { service }), parcels, tracking });
    if (!result.began) throw refusalFor(result.obstacle);
    const { number, shipment, members } = result;
    return new StepResponse<GroupToShip>({ number, shipment, members });
  },
);

function refusalFor(obstacle: GroupShipmentObstacle): RefusalError {
  const conflict = (type: string, message: string) => new RefusalError({ status: 409, type, message });
  switch (obstacle.code) {
    case 'not-found':
      return new RefusalError({ status: 404, type: 'not-found', message: 'There is no such shipping group' });
    case 'unpaid':
      return conflict('paid-in-full', 'The group has to be paid first');
    case 'cancelled':
      return conflict('cancelled', 'Every order of the group is cancelled');
    case 'not-finished': {
      const orders = obstacle.orders.map(({ number, status }) => `${number} (${status})`).join(', ');
      return conflict('not-finished', `The group is shipped when its last order is finished; not yet: ${orders}`);
    }
    case 'shipped-otherwise': {
      const numbers = obstacle.tracking.join(', ') || 'no tracking numbers';
      return conflict('shipped', `The group was shipped before, with ${numbers}`);
    }
  }
}
