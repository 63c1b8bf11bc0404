import { type Quote, toMinor } from '@cordwainer/contract';
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';

export type ValidateOrderTotalStepInput = { order_id: string; quote: Quote };

/**
 * Throws where Medusa's order came to another amount than the customer agreed to: a tax provider or a hook of the shop
 * that answers differently for an order than for a quote. Better no order than one that charges something else.
 */
export const validateOrderTotalStep = createStep(
  'validate-order-total',
  async ({ order_id, quote }: ValidateOrderTotalStepInput, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: 'order', fields: ['id', 'total', 'credit_line_total'], filters: { id: order_id } });
    // What was given back of an order is off its total, and not of its price.
    const [order] = data as unknown as { total: unknown; credit_line_total?: unknown }[];
    const total = toMinor(Number(order?.total) + Number(order?.credit_line_total ?? 0), quote.currency);
    if (total !== quote.total) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The order would come to ${total} and not to the ${quote.total} ${quote.currency} of its quote`,
      );
    }
    return new StepResponse(undefined);
  },
);
