import type { Quote } from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import { newLinkToken } from '../../../modules/production/private-link';
import type ProductionModuleService from '../../../modules/production/service';
import type { OrderToAccept } from '../../../modules/production/service';
import type { HeldSubmission } from '../../../modules/production/submissions';

export type AcceptProductionOrderStepInput = {
  order: Omit<OrderToAccept, 'link_token' | 'quote' | 'quantity'> & { quote: Quote; quantity: unknown };
  submission: HeldSubmission;
  /** Content address of the design, which the customer knows it by. */
  design_id: string;
};

/** What the customer's page gets to know of an order. */
export type AcceptedOrder = {
  id: string;
  number: string;
  status: 'pending-payment';
  type: string;
  pairs: number;
  currency: string;
  total: number;
  designId: string;
  link_token: string;
};

/**
 * Accepts the order: number, production order, history and the submission's answer in one transaction. From here on the
 * order exists, so this has to be a workflow's last step and has no compensation: a number that was given out is
 * nobody else's.
 */
export const acceptProductionOrderStep = createStep(
  'accept-production-order',
  async ({ order, submission, design_id }: AcceptProductionOrderStepInput, { container }) => {
    const link_token = newLinkToken();
    const accepted = await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).acceptOrder(
      { ...order, link_token } as unknown as OrderToAccept,
      submission,
      (number): AcceptedOrder => ({
        id: order.id,
        number,
        status: 'pending-payment',
        type: order.type,
        pairs: order.pairs,
        currency: order.currency,
        total: order.quote.total,
        designId: design_id,
        link_token,
      }),
    );
    return new StepResponse(accepted);
  },
);
