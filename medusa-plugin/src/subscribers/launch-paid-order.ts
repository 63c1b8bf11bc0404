import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { ContainerRegistrationKeys, PaymentEvents } from '@medusajs/framework/utils';
import { type Capture, capturedBy } from '../payments/captured-by';
import { launchProductionOrderWorkflow } from '../workflows/production/workflows/launch-production-order';
import { returnLateMoneyWorkflow } from '../workflows/production/workflows/return-late-money';

type Payment = {
  payment_collection?: { order?: { production_order?: { id: string; status: string } } };
  captures?: Capture[];
};

/**
 * Whichever way a payment was captured: our admin page, Medusa's own, or a provider's webhook. What comes for an
 * order that was cancelled meanwhile goes back.
 */
export default async function launchPaidOrder({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'payment',
    fields: [
      'payment_collection.order.production_order.id',
      'payment_collection.order.production_order.status',
      'captures.created_by',
    ],
    filters: { id: event.data.id },
  });
  const [payment] = data as unknown as Payment[];
  const order = payment?.payment_collection?.order?.production_order;
  if (!order) return;
  const { id, status } = order;
  if (status === 'cancelled') await returnLateMoneyWorkflow(container).run({ input: { id } });
  else await launchProductionOrderWorkflow(container).run({ input: { id, actor: capturedBy(payment.captures) } });
}

export const config: SubscriberConfig = { event: PaymentEvents.CAPTURED };
