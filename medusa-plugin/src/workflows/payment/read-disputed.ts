import { split } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { PRODUCTION_MODULE } from '../../modules/production';
import type ProductionModuleService from '../../modules/production/service';
import { type CollectedPayment, capturedOf, readPayment } from '../../payments/read-collections';

export type DisputedPart = {
  order: { id: string; order_id: string };
  /** Of the order itself: of a group's, the one that has its part. */
  payment_id: string;
  /** Minor units. */
  amount: number;
};

export type Disputed = {
  /** That the provider took. */
  payment_id: string;
  parts: DisputedPart[];
};

/**
 * What a dispute is about: the payment that a session became, and the orders that it paid for, each with its part of the
 * disputed amount. None as long as nothing is booked on orders: whoever asks again finds them.
 *
 * @param amount of the dispute, minor units
 * @throws Error where no payment came of the session
 */
export async function readDisputed(container: MedusaContainer, sessionId: string, amount: number): Promise<Disputed> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: 'payment',
    fields: ['id', 'payment_collection.order.production_order.id', 'payment_collection.order.id'],
    filters: { payment_session_id: sessionId } as never,
  });
  const [row] = data as unknown as Row[];
  if (!row) throw new Error(`No payment came of session ${sessionId}`);
  const payment_id = row.id;
  const order = row.payment_collection?.order;
  if (order?.production_order) {
    const own = { id: order.production_order.id, order_id: order.id };
    return { payment_id, parts: [{ order: own, payment_id, amount: await atMost(container, payment_id, amount) }] };
  }
  return { payment_id, parts: await partsOfGroup(container, payment_id, amount) };
}

type Row = { id: string; payment_collection?: { order?: { id: string; production_order?: { id: string } } } };

async function partsOfGroup(container: MedusaContainer, payment_id: string, amount: number): Promise<DisputedPart[]> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const allocations = await production.listGroupAllocations({ payment_id }, { order: { id: 'ASC' } });
  if (allocations.length === 0) return [];
  const orders = await production.listProductionOrders(
    { id: allocations.map(({ production_order_id }) => production_order_id) },
    { select: ['id', 'order_id'] },
  );
  const shares = split(
    amount,
    allocations.map((allocation) => Number(allocation.amount)),
  );
  const parts: DisputedPart[] = [];
  for (const [at, { id, capture_id, production_order_id }] of allocations.entries()) {
    const order = orders.find((each) => each.id === production_order_id);
    const own = await paymentOfCapture(container, capture_id);
    if (!order || !own) throw new Error(`Part ${id} of payment ${payment_id} is not on its order yet`);
    parts.push({ order, payment_id: own, amount: await atMost(container, own, shares[at]!) });
  }
  return parts;
}

async function paymentOfCapture(container: MedusaContainer, captureId: string | null): Promise<string | undefined> {
  if (!captureId) return undefined;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'payment',
    fields: ['id'],
    filters: { captures: { id: captureId } } as never,
  });
  return (data as unknown as { id: string }[])[0]?.id;
}

/** Never more than was taken: Stripe's whole hundredths of a dinar, or a fee of the bank, may be more. */
async function atMost(container: MedusaContainer, paymentId: string, amount: number): Promise<number> {
  const payment = (await readPayment(container, paymentId)) as CollectedPayment;
  return Math.min(amount, capturedOf(payment));
}
