import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import type { PaymentSubject } from '../../../payments/subject';
import type { DisputeNotice } from '../../../providers/stripe/notice';
import { bookLoss, noteLoss } from '../book-loss';
import { readDisputed } from '../read-disputed';

export type FollowDisputeStepInput = {
  subject: PaymentSubject;
  /** The payment session that the disputed payment was made by. */
  sessionId: string;
  dispute: DisputeNotice;
};

/**
 * Follows a dispute on every order that was paid by the disputed payment, each by its part, and books what is lost.
 * Idempotent. No compensation: what the bank has decided stands.
 */
export const followDisputeStep = createStep(
  'follow-dispute',
  async ({ sessionId, dispute }: FollowDisputeStepInput, { container }) => {
    const { payment_id, parts } = await readDisputed(container, sessionId, dispute.amount);
    const { ref, state, currency, reason, openedAt: opened_at, answerBy: answer_by } = dispute;
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    for (const { order, payment_id, amount } of parts) {
      const production_order_id = order.id;
      const heard = { production_order_id, ref, payment_id, state, amount, currency, reason, opened_at, answer_by };
      await production.followDispute(heard);
      if (state === 'lost') await bookLoss(container, order.order_id, { payment_id, ref, amount });
    }
    // The payment of a group is on no order, and shows what became of it as its orders' parts do.
    const ofGroup = parts.some((part) => part.payment_id !== payment_id);
    if (state === 'lost' && ofGroup) await noteLoss(container, { payment_id, ref, amount: sum(parts) });
    return new StepResponse(parts.map(({ order }) => order.id));
  },
);

const sum = (parts: readonly { amount: number }[]) => parts.reduce((total, { amount }) => total + amount, 0);
