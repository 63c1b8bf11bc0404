import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { PaymentEvents } from '@medusajs/framework/utils';
import { settlePaymentWorkflow } from '../workflows/payment/workflows/settle-payment';

/** Whichever way a payment was captured: our own pages, Medusa's, or a provider's webhook. */
export default async function launchPaidOrder({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await settlePaymentWorkflow(container).run({ input: { payment_id: event.data.id } });
}

export const config: SubscriberConfig = { event: PaymentEvents.CAPTURED };
