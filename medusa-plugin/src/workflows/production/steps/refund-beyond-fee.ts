import { toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import type { Actor } from '../../../modules/production/types';
import { readMoney } from '../../../payments/read-money';
import { bookRefunds, cancelStaleCredits, unbookedRefunds } from '../../payment/refund/book-refunds';
import { refundOrder } from '../../payment/refund/refund-order';

export type RefundBeyondFeeStepInput = {
  /** Of the production order. */
  id: string;
  order_id: string;
  number: string;
  currency: string;
  /** What stays, minor units. */
  fee: number;
  reason: string;
  actor: Actor;
};

/**
 * Gives back what was paid beyond the fee and answers how much was given back in all, minor units. Safe to repeat: it is
 * one refund for a cancellation, and one that a process that died has begun is completed, whatever was paid meanwhile.
 *
 * No compensation: money that was given back can't be called back.
 */
export const refundBeyondFeeStep = createStep(
  'refund-beyond-fee',
  async ({ fee, ...wish }: RefundBeyondFeeStepInput, { container }) => {
    const money = await readMoney(container, wish.order_id);
    await cancelStaleCredits(container, money);
    // Of a cancellation on Medusa's own page that died.
    await bookRefunds(
      container,
      money,
      (await unbookedRefunds(container, money)).filter(({ key }) => key === null),
    );
    const key = `cancellation:${wish.id}`;
    const amount = (await amountOfBegun(container, key)) ?? money.paid - fee;
    // Of it the e-mail about the cancellation tells.
    if (amount > 0) await refundOrder(container, { ...wish, key, amount, origin: 'cancellation', notify: false });
    const after = await readMoney(container, wish.order_id);
    const refunded = after.refunds.reduce((sum, refund) => sum + refund.amount, 0);
    return new StepResponse({ refunded: toMinor(refunded, after.currency) });
  },
);

async function amountOfBegun(container: MedusaContainer, key: string): Promise<number | undefined> {
  const [refund] = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listCordwainerRefunds({ key }, { select: ['id', 'amount'], take: 1 });
  return refund?.amount;
}
