import { toMinor } from '@cordwainer/contract';
import type { MedusaContainer, PaymentStatus } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { getLastPaymentStatus } from '@medusajs/medusa/core-flows';

type Collection = { status: string; amount: number; captured_amount: number; refunded_amount: number };
type Link = { order_id: string; payment_collection?: Collection | Collection[] | null };

/**
 * How the payments of Medusa orders stand, by order id, as Medusa's own pages say it. Reads the payment collections
 * and nothing of the orders: what an order comes to is worked out from all its lines, which lists have no time for.
 */
export async function readPaymentStatuses(
  container: MedusaContainer,
  orders: readonly { order_id: string; currency: string; total: unknown }[],
): Promise<Map<string, PaymentStatus>> {
  if (orders.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'order_payment_collection',
    fields: [
      'order_id',
      ...['status', 'amount', 'captured_amount', 'refunded_amount'].map((field) => `payment_collection.${field}`),
    ],
    filters: { order_id: orders.map(({ order_id }) => order_id) },
  });
  const collections = new Map<string, Collection[]>();
  for (const { order_id, payment_collection } of data as unknown as Link[]) {
    collections.set(order_id, [...(collections.get(order_id) ?? []), ...[payment_collection ?? []].flat()]);
  }
  return new Map(
    orders.map(({ order_id, currency, total }) => {
      const payment_collections = collections.get(order_id) ?? [];
      const status = getLastPaymentStatus({ currency_code: currency, payment_collections } as never) as PaymentStatus;
      const captured = payment_collections.reduce((sum, { captured_amount }) => sum + Number(captured_amount ?? 0), 0);
      // To Medusa a deposit that was asked for and paid is all that was asked for.
      const inPart = status === 'captured' && toMinor(captured, currency) < Number(total);
      return [order_id, inPart ? 'partially_captured' : status];
    }),
  );
}
