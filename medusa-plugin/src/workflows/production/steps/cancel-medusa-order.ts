import { toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules, OrderWorkflowEvents } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { createOrderCreditLinesWorkflow } from '@medusajs/medusa/core-flows';
import { type Money, readMoney } from '../../../payments/read-money';

/**
 * Cancels the Medusa order beside a production order. Not through `cancelOrderWorkflow`: that gives everything back that
 * was captured, whatever the fee. What it does besides is done here likewise: payments that nobody captured are cancelled
 * at their provider, what was given back is off the order's total by a credit line, the order is cancelled, and
 * `order.canceled` is sent. So Medusa's own page shows a cancelled order that comes to the fee, paid and with nothing
 * outstanding.
 *
 * Safe to repeat: each part is done only where it is still to be done.
 */
export const cancelMedusaOrderStep = createStep(
  'cancel-medusa-order',
  async ({ order_id }: { order_id: string }, { container }) => {
    const money = await readMoney(container, order_id);
    if (money.canceled) return new StepResponse({ cancelled: false });
    await closePayments(container, money);
    await creditRefunds(container, money);
    await container.resolve(Modules.ORDER).cancel([order_id]);
    await container.resolve(Modules.EVENT_BUS).emit({ name: OrderWorkflowEvents.CANCELED, data: { id: order_id } });
    return new StepResponse({ cancelled: true });
  },
);

/** A provider that is not there keeps no order from being cancelled: its authorisation runs out by itself. */
async function closePayments(container: MedusaContainer, money: Money): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const id of money.uncaptured) {
    await payments.cancelPayment(id).catch((error) => logger.error(`Cannot cancel payment ${id}`, error));
  }
  for (const id of money.openSessions) {
    await payments.deletePaymentSession(id).catch((error) => logger.error(`Cannot end payment session ${id}`, error));
  }
  if (money.unpaidCollections.length > 0) {
    await payments.updatePaymentCollections({ id: money.unpaidCollections }, { status: 'canceled' } as never);
  }
}

/** Where a process died between giving money back and taking it off the order's total. */
async function creditRefunds(container: MedusaContainer, money: Money): Promise<void> {
  const excess = toMinor(money.total, money.currency) - money.paid;
  if (money.refunds.length === 0 || excess <= 0) return;
  const amount = money.total - money.payments.reduce(netOf, 0);
  await createOrderCreditLinesWorkflow(container).run({
    input: {
      id: money.orderId,
      credit_lines: [{ amount, reference: 'refund', reference_id: money.refunds.at(-1)!.id }],
    },
  });
}

const netOf = (sum: number, { captured, refunded }: Money['payments'][number]) => sum + captured - refunded;
