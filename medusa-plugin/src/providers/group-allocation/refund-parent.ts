import { formatMoney, toMajor } from '@cordwainer/contract';
import { MedusaError } from '@medusajs/framework/utils';
import type { RefundObstacle } from '../../modules/production/group-payment/refunds';
import { type Dependencies, productionOf } from './dependencies';
import { isRefusal } from './is-refusal';

export type ParentRefund = {
  allocation_id: string;
  /** Medusa's refund of the order's own payment. */
  refund_id: string;
  /** Minor units. */
  amount: number;
};

/**
 * Gives money of a group's payment back, where it was paid: through the provider that took it, once for a refund of an
 * order's own payment, whoever asks and however often.
 *
 * Written down before the provider is asked, and noted as done after. A process that dies between leaves what a job takes
 * up with the same idempotency key; so does a provider that fails without saying no.
 *
 * @throws MedusaError where it is more than is left, or the provider fails
 */
export async function refundParent(dependencies: Dependencies, wish: ParentRefund): Promise<void> {
  const production = productionOf(dependencies);
  const begun = await production.beginGroupRefund(wish);
  if (!begun.began) {
    if (begun.done) return;
    const allocation = await production.findAllocation(wish.allocation_id);
    throw obstacleError(begun.obstacle, allocation?.currency ?? '');
  }
  const { refund, allocation } = begun;
  const parent = await dependencies.paymentService.retrieve(allocation.payment_id, {
    select: ['id', 'provider_id', 'data', 'payment_collection_id'],
  });
  const amount = toMajor(refund.amount, allocation.currency);
  let data: Record<string, unknown> | undefined;
  try {
    const answer = await dependencies.paymentProviderService.refundPayment(parent.provider_id, {
      data: parent.data ?? {},
      amount,
      context: { idempotency_key: refund.id },
    });
    data = answer.data;
  } catch (error) {
    throw await noteFailure(dependencies, refund.id, error);
  }
  await noteOnParent(dependencies, parent.id, { id: refund.id, amount, data });
  await production.endGroupRefund(refund.id);
}

async function noteFailure(dependencies: Dependencies, id: string, error: unknown): Promise<Error> {
  const production = productionOf(dependencies);
  const reason = error instanceof Error ? error.message : String(error);
  if (isRefusal(error)) {
    await production.dropGroupRefund(id);
    return new MedusaError(MedusaError.Types.NOT_ALLOWED, `The payment provider refuses the refund: ${reason}`);
  }
  await production.doubtGroupRefund(id);
  dependencies.logger.error(`Group refund ${id} is uncertain: ${reason}`);
  return new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `The payment provider has not said whether it gives the money back (${reason}). It is asked again within minutes; look at the order before you try again.`,
  );
}

/**
 * The group's payment shows what went back of it, as Medusa's own refunds do: under an id that follows from ours, so that
 * it is there once.
 */
async function noteOnParent(
  { paymentService, paymentCollectionService, refundService }: Dependencies,
  paymentId: string,
  refund: { id: string; amount: number; data?: Record<string, unknown> },
): Promise<void> {
  const id = `ref_${refund.id}`;
  const known = await refundService.list({ id }, { select: ['id'] });
  if (known.length === 0) {
    await refundService.create({
      id,
      payment: paymentId,
      amount: refund.amount,
      note: 'Refund of an order of the group',
    });
  }
  if (refund.data) await paymentService.update({ id: paymentId, data: refund.data });
  const { refunds, payment_collection_id } = await paymentService.retrieve(paymentId, { relations: ['refunds'] });
  const refunded = (refunds ?? []).reduce((sum, { amount }) => sum + Number(amount), 0);
  await paymentCollectionService.update({ id: payment_collection_id, refunded_amount: refunded });
}

function obstacleError(obstacle: RefundObstacle, currency: string): MedusaError {
  const price = (amount: number) => formatMoney(amount, currency, 'en');
  const { NOT_ALLOWED, NOT_FOUND, INVALID_DATA } = MedusaError.Types;
  switch (obstacle.code) {
    case 'not-found':
      return new MedusaError(NOT_FOUND, 'The payment belongs to no shipping group');
    case 'in-progress':
      return new MedusaError(NOT_ALLOWED, 'This refund is being made at this moment');
    case 'too-much':
      return new MedusaError(
        INVALID_DATA,
        `No more than ${price(obstacle.left)} is left of what the group paid for this order`,
      );
    case 'uncertain':
      return new MedusaError(
        NOT_ALLOWED,
        `The payment provider has not said yet whether it gave ${price(obstacle.amount)} back. It is asked again within minutes; refund other amounts after that.`,
      );
  }
}
