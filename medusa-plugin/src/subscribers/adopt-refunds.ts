import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { ContainerRegistrationKeys, PaymentEvents } from '@medusajs/framework/utils';
import { adoptRefunds, type OrderOfRefund } from '../workflows/payment/refund/adopt-refunds';

type Payment = { payment_collection?: { order?: { production_order?: OrderOfRefund } } };

/** Refunds made on Medusa's own order page leave the same line in the history, e-mail and credit note as ours. */
export default async function adoptRefundsOfPayment({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'payment',
    fields: ['id', 'order_id', 'currency'].map((field) => `payment_collection.order.production_order.${field}`),
    filters: { id: event.data.id },
  });
  const order = (data as unknown as Payment[])[0]?.payment_collection?.order?.production_order;
  if (order) await adoptRefunds(container, order);
}

export const config: SubscriberConfig = { event: PaymentEvents.REFUNDED };
