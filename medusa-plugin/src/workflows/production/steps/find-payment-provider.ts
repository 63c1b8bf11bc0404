import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import {
  notPayable,
  type Payable,
  refuseSettled,
  refuseUnlessPending,
  refuseWhileHeld,
} from '../../../payments/payable';
import { readPayments } from '../../../payments/read-payments';

export type FindPaymentProviderStepInput = Payable & { order_id: string };

type Order = { region?: { payment_providers?: { id: string; is_enabled: boolean }[] } };

/**
 * The payment provider that the order's region pays by: the first that is enabled there.
 *
 * @throws Refusal 409 where the order is paid, authorised, cancelled or held, or its region has no provider
 */
export const findPaymentProviderStep = createStep(
  'find-payment-provider',
  async ({ order_id, ...order }: FindPaymentProviderStepInput, { container }) => {
    const { number } = order;
    refuseUnlessPending(order);
    refuseWhileHeld(order);
    const [payments] = await readPayments(container, [order_id]);
    refuseSettled(number, payments);
    // A session more would take the money twice.
    if (payments?.authorizedPaymentId) throw notPayable('already-paid', `Order ${number} is paid`);
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: 'order',
      fields: ['region.payment_providers.id', 'region.payment_providers.is_enabled'],
      filters: { id: order_id },
    });
    const providers = (data[0] as unknown as Order | undefined)?.region?.payment_providers ?? [];
    const provider = providers.find((candidate) => candidate.is_enabled);
    if (!provider) throw notPayable('no-payment-provider', `The region of order ${number} has no payment provider`);
    return new StepResponse(provider.id);
  },
);
