import { formatMoney, type Issue } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import { TRANSITIONS } from '../../../modules/production/transitions';
import type { ProductionStatus } from '../../../modules/production/types';
import { SHIPPING_MODULE } from '../../../modules/shipping';
import type ShippingModuleService from '../../../modules/shipping/service';
import { type PricedOrder, sumsOfOrder } from '../../../payments/due';
import { standingOf } from '../../../payments/standing';
import { RefusalError, unprocessable } from '../../../refusal';
import { carrierOf, findTrackingFaults, type Tracking, trackingUrl } from '../../../shipping/carrier-tracking';
import { type MedusaFulfilment, readFulfilment } from '../../../shipping/medusa-fulfilment';
import { parcelsOf } from '../../../shipping/order-parcels';
import type { ParcelGroup } from '../../../shipping/parcels/group-alike';
import { senderOfBrand } from '../../../shipping/sender';
import { refusalForObstacle } from '../../production/obstacle';

export type PlanShipmentStepInput = {
  /** The production order's. */
  id: string;
  /** `dhl.express`; the one that the buyer has chosen where left out. */
  service?: string;
  /** As they were packed and weighed; as proposed where left out. */
  parcels?: ParcelGroup[];
  tracking: Tracking[];
  /** Where it travels with its group, and the parcels are of all its orders: which group ships it. */
  group?: { id: string; number: string };
};

export type ShipmentPlan = {
  order_id: string;
  /** It was shipped before, with the same numbers: there is nothing to do. */
  done: boolean;
  /** What is left to be made in Medusa. */
  fulfil: boolean;
  ship: boolean;
  /** The fulfilment that there is already. */
  fulfillment_id: string | null;
  lines: { id: string; quantity: number }[];
  labels: { tracking_number: string; tracking_url: string; label_url: string }[];
  tracking_numbers: string[];
  /** For the provider, and for the history. */
  details: Record<string, unknown>;
};

/**
 * Looks at how far an order has got in Medusa, and plans what is left: nothing, the move of ours alone, the shipment, or
 * all of it. This is what makes shipping safe to repeat after a crash.
 *
 * @throws Refusal 404; 409 where the order may not be shipped now, or was fulfilled in part; 422
 */
export const planShipmentStep = createStep('plan-shipment', async (input: PlanShipmentStepInput, { container }) => {
  const [order] = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ id: input.id }, { take: 1 });
  if (!order) throw refusalForObstacle({ code: 'not-found' }, { id: input.id, transition: 'ship' });
  if (order.group_id && order.group_id !== input.group?.id) throw await groupedRefusal(container, order.group_id);
  const { card } = await container.resolve<ShippingModuleService>(SHIPPING_MODULE).retrieveCard();
  const medusa = await readFulfilment(container, order.order_id);
  const numbers = input.tracking.map(({ number }) => number);
  const done = isDone(order, numbers);
  if (!done) {
    throwIfNotNow(input.id, order.status, medusa);
    await throwIfDue(container, order);
  }
  const issues = [
    ...findTrackingFaults(input.tracking),
    ...(input.group ? [] : findParcelFaults(input.parcels, order.pairs)),
  ];
  const service = input.service ?? (medusa.methodData.service as string | undefined);
  const carrier = carrierOf(card, service);
  if (input.service && !carrier) {
    issues.push({ path: 'service', code: 'unknown-service', message: `no carrier has the service "${input.service}"` });
  }
  if (issues.length > 0) throw unprocessable(issues, 'invalid-shipment');
  const parcels = input.parcels ?? (await parcelsOf(container, order, medusa));
  const sender = await senderOfBrand(container, order.brand_id);
  return new StepResponse<ShipmentPlan>({
    order_id: order.order_id,
    done,
    fulfil: !done && medusa.fulfilments.length === 0,
    ship: !done && !medusa.shipped,
    fulfillment_id: medusa.fulfilments[0]?.id ?? null,
    lines: medusa.lines,
    labels: input.tracking.map((tracking) => ({
      tracking_number: tracking.number,
      tracking_url: trackingUrl(tracking, carrier),
      label_url: '',
    })),
    tracking_numbers: medusa.shipped ? medusa.trackingNumbers : numbers,
    details: {
      ...(service && { service }),
      ...(sender && { sender }),
      parcels,
      ...(input.group && { group: input.group.number }),
    },
  });
});

function isDone(order: { status: ProductionStatus; tracking_numbers: unknown }, numbers: readonly string[]): boolean {
  if (order.status !== 'shipped' && order.status !== 'delivered') return false;
  const known = (order.tracking_numbers ?? []) as string[];
  return known.length === numbers.length && numbers.every((number) => known.includes(number));
}

function throwIfNotNow(id: string, status: ProductionStatus, medusa: MedusaFulfilment): void {
  const allowed = TRANSITIONS.ship.from as readonly ProductionStatus[];
  if (!allowed.includes(status))
    throw refusalForObstacle({ code: 'not-now', status, allowed }, { id, transition: 'ship' });
  throwIfPartly(medusa);
}

/** @throws Refusal 409 where some of an order was fulfilled on its Medusa page, and some not */
export function throwIfPartly({ shipped, partly, fulfilments }: MedusaFulfilment): void {
  if (partly || (fulfilments.length > 1 && !shipped)) {
    throw new RefusalError({
      status: 409,
      type: 'partly-fulfilled',
      message:
        'Part of the order is fulfilled on its Medusa page: ship the rest there too, or cancel those fulfilments',
    });
  }
}

/** What is not paid for stays here. @throws Refusal 409 */
export async function throwIfDue(container: MedusaContainer, order: PricedOrder & { number: string }): Promise<void> {
  const { outstanding } = standingOf(await sumsOfOrder(container, order));
  if (outstanding === 0) return;
  const amount = formatMoney(outstanding, order.currency, 'en');
  const message = `Of order ${order.number} ${amount} are still to be paid: it ships when that has come`;
  throw new RefusalError({ status: 409, type: 'balance-due', message });
}

async function groupedRefusal(container: MedusaContainer, groupId: string): Promise<RefusalError> {
  const [group] = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listShippingGroups({ id: groupId }, { select: ['number'], take: 1 });
  const message = `The order travels with group ${group?.number}; ship the group`;
  return new RefusalError({ status: 409, type: 'grouped', message });
}

function findParcelFaults(parcels: readonly ParcelGroup[] | undefined, pairs: number): Issue[] {
  if (!parcels) return [];
  const packed = parcels.reduce((total, parcel) => total + parcel.pairs * parcel.count, 0);
  if (packed === pairs) return [];
  return [{ path: 'parcels', code: 'pairs', message: `hold ${packed} pairs; the order has ${pairs}` }];
}
