import type { MedusaContainer, PaymentStatus } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { getLastPaymentStatus } from '@medusajs/medusa/core-flows';

/** How the money of a Medusa order stands. */
export type Payments = {
  orderId: string;
  status: PaymentStatus;
  /** Something was paid and nothing is outstanding, by the order's own totals. */
  paidInFull: boolean;
  canceled: boolean;
  /** A payment that the provider has authorised and nobody captured. */
  authorizedPaymentId?: string;
};

type Order = {
  id: string;
  currency_code: string;
  canceled_at: string | null;
  summary: { pending_difference: unknown; transaction_total: unknown };
  payment_collections?: {
    status: string;
    amount: number;
    captured_amount: number;
    refunded_amount: number;
    payments?: { id: string; captured_at: string | null; canceled_at: string | null }[];
  }[];
};

const FIELDS = [
  'id',
  'currency_code',
  'canceled_at',
  'total',
  'summary.*',
  'payment_collections.status',
  'payment_collections.amount',
  'payment_collections.captured_amount',
  'payment_collections.refunded_amount',
  'payment_collections.payments.id',
  'payment_collections.payments.captured_at',
  'payment_collections.payments.canceled_at',
];

export async function readPayments(container: MedusaContainer, orderIds: string[]): Promise<Payments[]> {
  if (orderIds.length === 0) return [];
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'order', fields: FIELDS, filters: { id: orderIds } });
  return (data as unknown as Order[]).map((order) => {
    const payments = (order.payment_collections ?? []).flatMap((collection) => collection.payments ?? []);
    const status = getLastPaymentStatus({ ...order, payment_collections: order.payment_collections ?? [] } as never);
    // Medusa counts a difference below the currency's smallest unit as none.
    const paidInFull =
      Number(order.summary.transaction_total ?? 0) > 0 && Number(order.summary.pending_difference) <= 0;
    return {
      orderId: order.id,
      // To Medusa a deposit that was asked for and paid is all that was asked for.
      status: status === 'captured' && !paidInFull ? 'partially_captured' : (status as PaymentStatus),
      paidInFull,
      canceled: order.canceled_at !== null,
      authorizedPaymentId: payments.find((payment) => !payment.captured_at && !payment.canceled_at)?.id,
    };
  });
}
