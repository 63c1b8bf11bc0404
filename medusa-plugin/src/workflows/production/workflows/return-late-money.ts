import { createWorkflow, transform, WorkflowResponse, when } from '@medusajs/framework/workflows-sdk';
import { refundBeyondFeeStep } from '../steps/refund-beyond-fee';
import { retrieveProductionOrderStep } from '../steps/retrieve-production-order';

/**
 * Gives back money that came for an order after it was cancelled: a payment that was begun before, whose bank took its time.
 * Idempotent; does nothing to any other order.
 */
export const returnLateMoneyWorkflow = createWorkflow('return-late-money', (input: { id: string }) => {
  const order = retrieveProductionOrderStep(input);
  when('cancelled', { order }, ({ order }) => order.status === 'cancelled').then(() => {
    refundBeyondFeeStep(
      transform(order, ({ order_id, cancellation_fee }) => ({
        order_id,
        fee: cancellation_fee ?? 0,
        reason: 'Paid after the order was cancelled',
      })),
    );
  });
  return new WorkflowResponse(undefined);
});
