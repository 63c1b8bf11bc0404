import type { Quote } from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import { newLinkToken } from '../../../modules/production/private-link';
import type ProductionModuleService from '../../../modules/production/service';
import type { OrderToAccept } from '../../../modules/production/service';
import type { HeldSubmission } from '../../../modules/production/submissions';
import type { PreparedStamp } from '../../quote/steps/prepare-stamp';
import { takeStamp } from '../../stamp/take-stamp';

export type AcceptProductionOrderStepInput = {
  order: Omit<OrderToAccept, 'link_token' | 'quote' | 'quantity'> & { quote: Quote; quantity: unknown };
  submission: HeldSubmission;
  /** What is engraved; a stamp that is to be made is made together with the order. */
  stamp?: PreparedStamp | null;
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
 *
 * @throws Refusal 409 where the stamp it was to have is another order's by now, or given up
 */
export const acceptProductionOrderStep = createStep(
  'accept-production-order',
  async ({ order, submission, stamp, design_id }: AcceptProductionOrderStepInput, { container }) => {
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
      (sql) => takeStamp(sql, stamp, { id: order.id, brand_id: order.brand_id, actor: order.actor }),
    );
    return new StepResponse(accepted);
  },
);
