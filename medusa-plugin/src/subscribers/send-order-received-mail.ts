import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { ProductionOrderEvents } from '../events';
import { sendOrderReceivedMailWorkflow } from '../workflows/production/workflows/send-order-received-mail';

/** A mail that fails is tried again by a job, and is no failure of the order. */
export default async function sendOrderReceivedMail({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendOrderReceivedMailWorkflow(container)
    .run({ input: { id: event.data.id } })
    .catch((error) => {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.warn(`The e-mail for production order ${event.data.id} is not sent yet: ${error.message}`);
    });
}

export const config: SubscriberConfig = { event: ProductionOrderEvents.SUBMITTED };
