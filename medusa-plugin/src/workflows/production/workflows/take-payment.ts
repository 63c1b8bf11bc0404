import { createWorkflow, transform, WorkflowResponse, when } from '@medusajs/framework/workflows-sdk';
import {
  capturePaymentWorkflow,
  createOrUpdateOrderPaymentCollectionWorkflow,
  markPaymentCollectionAsPaid,
} from '@medusajs/medusa/core-flows';
import type { Actor } from '../../../modules/production/types';
import { beginPaymentStep } from '../steps/begin-payment';
import { retrieveProductionOrderStep } from '../steps/retrieve-production-order';

export type TakePaymentWorkflowInput = { id: string; actor: Actor };

/**
 * Takes an order's payment: captures the payment that the customer's bank has authorised, or, where there is none,
 * notes that the money came by another way (a transfer, an invoice).
 *
 * Of any number of simultaneous runs one takes the money; the others are refused, as is every later one. Launching is
 * not part of it: money that was taken must not be given back because something after it fails.
 *
 * @throws Refusal 404; 409 where the order is paid or cancelled or somebody is taking its payment
 */
export const takePaymentWorkflow = createWorkflow(
  'take-production-order-payment',
  (input: TakePaymentWorkflowInput) => {
    const order = retrieveProductionOrderStep({ id: input.id });
    const { authorizedPaymentId } = beginPaymentStep(
      transform(order, ({ id, number, order_id, status, held_status }) => ({
        id,
        number,
        order_id,
        status,
        held_status,
      })),
    );
    when('authorized', { authorizedPaymentId }, ({ authorizedPaymentId }) => Boolean(authorizedPaymentId)).then(() => {
      capturePaymentWorkflow.runAsStep({
        input: transform({ input, authorizedPaymentId }, ({ input, authorizedPaymentId }) => ({
          payment_id: authorizedPaymentId!,
          captured_by: input.actor.id ?? undefined,
        })),
      });
    });
    when('not-authorized', { authorizedPaymentId }, ({ authorizedPaymentId }) => !authorizedPaymentId).then(() => {
      const collection = createOrUpdateOrderPaymentCollectionWorkflow.runAsStep({
        input: { order_id: order.order_id },
      });
      markPaymentCollectionAsPaid.runAsStep({
        input: transform({ input, order, collection }, ({ input, order, collection }) => ({
          order_id: order.order_id,
          // A list where the collection was made just now.
          payment_collection_id: [collection].flat()[0]!.id,
          captured_by: input.actor.id ?? undefined,
        })),
      });
    });
    return new WorkflowResponse(undefined);
  },
);
