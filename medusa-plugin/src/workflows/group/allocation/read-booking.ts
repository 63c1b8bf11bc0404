import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { ALLOCATION_PROVIDER } from '../../../payments/allocation-provider';

/** How far Medusa has got with booking an allocation on its order. */
export type Booking =
  | { state: 'none' }
  /** A payment that is not captured; `capture` was left half-written by a process that died. */
  | { state: 'open'; paymentId: string; capture?: string }
  /** Captured, but the order's books or its collection do not show it. */
  | { state: 'unbooked'; paymentId: string }
  | { state: 'booked'; paymentId: string };

type Payment = {
  id: string;
  provider_id: string;
  data: { allocation_id?: string } | null;
  captured_at: string | null;
  canceled_at: string | null;
  captures?: { id: string }[];
};
type Order = { payment_collections?: { status: string; payments?: Payment[] }[] };

const FIELDS = [
  'payment_collections.status',
  'payment_collections.payments.id',
  'payment_collections.payments.provider_id',
  'payment_collections.payments.data',
  'payment_collections.payments.captured_at',
  'payment_collections.payments.canceled_at',
  'payment_collections.payments.captures.id',
];

export async function readBooking(
  container: MedusaContainer,
  { id, order_id }: { id: string; order_id: string },
): Promise<Booking> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'order', fields: FIELDS, filters: { id: order_id } });
  const [order] = data as unknown as Order[];
  for (const { status, payments } of order?.payment_collections ?? []) {
    for (const payment of payments ?? []) {
      if (payment.provider_id !== ALLOCATION_PROVIDER || payment.data?.allocation_id !== id) continue;
      if (payment.canceled_at) continue;
      const paymentId = payment.id;
      const capture = payment.captures?.[0]?.id;
      if (!payment.captured_at) return { state: 'open', paymentId, ...(capture && { capture }) };
      const noted = status === 'completed' && capture && (await isNoted(container, order_id, capture));
      return { state: noted ? 'booked' : 'unbooked', paymentId };
    }
  }
  return { state: 'none' };
}

async function isNoted(container: MedusaContainer, orderId: string, capture: string): Promise<boolean> {
  const noted = await container
    .resolve(Modules.ORDER)
    .listOrderTransactions({ order_id: orderId, reference: 'capture', reference_id: capture }, { take: 1 });
  return noted.length > 0;
}
