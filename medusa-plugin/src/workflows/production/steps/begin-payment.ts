import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import { notPayable, type Payable, refuseSettled, refuseUnlessPending } from '../../../payments/payable';
import { readPayments } from '../../../payments/read-payments';

export type BeginPaymentStepInput = Payable & { id: string; order_id: string };

/**
 * Claims an order for taking its payment and answers what is there to take.
 *
 * @throws Refusal 409 where it is paid, cancelled, or somebody is taking the payment at this moment
 */
export const beginPaymentStep = createStep(
  'begin-payment',
  async ({ id, order_id, ...order }: BeginPaymentStepInput, { container }) => {
    const { number } = order;
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    refuseUnlessPending(order);
    if (!(await production.beginPayment(id))) {
      throw notPayable(
        'payment-in-progress',
        `Somebody is taking the payment of order ${number} at this moment, or changing it`,
      );
    }
    const [payments] = await readPayments(container, [order_id]);
    try {
      refuseSettled(number, payments);
    } catch (refusal) {
      await production.endPayment(id);
      throw refusal;
    }
    return new StepResponse({ authorizedPaymentId: payments?.authorizedPaymentId ?? null }, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).endPayment(id);
  },
);
