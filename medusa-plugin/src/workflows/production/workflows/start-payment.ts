import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import {
  createOrUpdateOrderPaymentCollectionWorkflow,
  createPaymentSessionsWorkflow,
} from '@medusajs/medusa/core-flows';
import { findPaymentProviderStep } from '../steps/find-payment-provider';
import { retrieveProductionOrderStep } from '../steps/retrieve-production-order';

export type StartPaymentWorkflowInput = { id: string };

/**
 * Opens a payment session for an order's outstanding amount with its region's payment provider, so that the buyer can
 * pay by it. Takes no money: the provider's webhook, or a merchant, captures what was authorised.
 *
 * May be repeated until the order is paid; Medusa keeps one session for an order and ends the one before.
 *
 * @throws Refusal 404; 409 where the order is paid or cancelled or can't be paid by any provider
 */
export const startPaymentWorkflow = createWorkflow(
  'start-production-order-payment',
  (input: StartPaymentWorkflowInput) => {
    const order = retrieveProductionOrderStep({ id: input.id });
    const providerId = findPaymentProviderStep(
      transform(order, ({ number, order_id, status, held_status, editing_until }) => ({
        number,
        order_id,
        status,
        held_status,
        editing_until,
      })),
    );
    const collection = createOrUpdateOrderPaymentCollectionWorkflow.runAsStep({ input: { order_id: order.order_id } });
    const session = createPaymentSessionsWorkflow.runAsStep({
      input: transform({ collection, providerId }, ({ collection, providerId }) => ({
        // A list where the collection was made just now.
        payment_collection_id: [collection].flat()[0]!.id,
        provider_id: providerId,
      })),
    });
    return new WorkflowResponse(session);
  },
);
