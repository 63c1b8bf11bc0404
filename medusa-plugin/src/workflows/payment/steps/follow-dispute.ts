import { split } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import { type CollectedPayment, netOf, readCollections } from '../../../payments/read-collections';
import { type PaymentSubject, portOf } from '../../../payments/subject';
import type { DisputeNotice } from '../../../providers/stripe/notice';
import { bookLoss } from '../book-loss';

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
  async ({ subject, sessionId, dispute }: FollowDisputeStepInput, { container }) => {
    const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
    const parts = await partsOf(container, subject, sessionId);
    const shares =
      parts.length > 1
        ? split(
            dispute.amount,
            parts.map(({ weight }) => weight),
          )
        : [dispute.amount];
    for (const [index, { order, payment }] of parts.entries()) {
      const amount = shares[index]!;
      await production.followDispute({
        production_order_id: order.id,
        ref: dispute.ref,
        payment_id: payment.id,
        state: dispute.state,
        amount,
        currency: dispute.currency,
        reason: dispute.reason,
        opened_at: dispute.openedAt,
        answer_by: dispute.answerBy,
      });
      if (dispute.state === 'lost')
        await bookLoss(container, { orderId: order.order_id, payment, ref: dispute.ref, amount });
    }
    return new StepResponse(parts.map(({ order }) => order.id));
  },
);

type Part = { order: { id: string; order_id: string }; payment: CollectedPayment; weight: number };

/** The orders that a payment paid for, each with its own payment: of a group's, what is booked on each of them. */
async function partsOf(container: MedusaContainer, subject: PaymentSubject, sessionId: string): Promise<Part[]> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const filters = subject.kind === 'order' ? { id: subject.id } : { group_id: subject.id };
  const orders = await production.listProductionOrders(filters as never, { select: ['id', 'order_id'] });
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'payment',
    fields: ['id'],
    filters: { payment_session_id: sessionId } as never,
  });
  const [disputed] = data as unknown as { id: string }[];
  const parts: Part[] = [];
  for (const order of orders) {
    const collections = await readCollections(
      container,
      await portOf({ kind: 'order', id: order.id }).collections(container, order.id),
    );
    const paid = collections.flatMap(({ payments }) => payments).filter((payment) => payment.captures.length > 0);
    const payment = subject.kind === 'order' ? paid.find(({ id }) => id === disputed?.id) : paid.at(-1);
    if (payment) parts.push({ order, payment, weight: Math.max(1, netOf(payment)) });
  }
  return parts;
}
