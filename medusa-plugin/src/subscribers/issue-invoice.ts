import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { ProductionOrderEvents } from '../events';
import { issueInvoiceWorkflow } from '../workflows/invoice/workflows/issue-invoice';

/**
 * Writes the invoice as soon as money came for an order, and the credit note as soon as some went back. One that fails is
 * written by a job, and fails no order.
 */
export default async function issueInvoice({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await issueInvoiceWorkflow(container)
    .run({ input: { id: event.data.id } })
    .catch((error) => {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.warn(`The invoice of production order ${event.data.id} is not written yet: ${error.message}`);
    });
}

export const config: SubscriberConfig = {
  event: [
    ProductionOrderEvents.LAUNCHED,
    ProductionOrderEvents.PAID,
    ProductionOrderEvents.REFUNDED,
    // What was paid beyond the fee went back.
    ProductionOrderEvents.CANCELLED,
  ],
};
