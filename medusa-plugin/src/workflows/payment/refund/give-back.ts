import { toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { refundPaymentWorkflow } from '@medusajs/medusa/core-flows';
import type { RefundPart, RefundRow } from '../../../modules/production/refunds/refunds';
import { type Money, type MoneyRefund, REFUND_KEY, readMoney } from '../../../payments/read-money';
import { askProviderAgain } from './ask-provider-again';
import { bookRefunds, cancelStaleCredits, creditRefund, unbookedRefunds } from './book-refunds';

type PlannedRefund = Pick<RefundRow, 'key' | 'amount' | 'reason' | 'actor_id' | 'parts' | 'balance'>;

/** How much really went back, minor units, and why it is less than was planned, where it is. */
export type Given = { amount: number; failure?: unknown };

/**
 * Gives back what was planned, payment by payment, and has it on Medusa's books. Safe to repeat, whatever an attempt
 * before has left: what bears the refund's key is not given a second time, and what died within Medusa is completed.
 *
 * A provider that says no ends it: what went back before stays so.
 */
export async function giveBack(container: MedusaContainer, orderId: string, refund: PlannedRefund): Promise<Given> {
  const { key, amount, parts, balance } = refund;
  const before = await readMoney(container, orderId);
  await cancelStaleCredits(container, before);
  // First, so that Medusa does not book them with a later one's amount.
  const unbooked = (await unbookedRefunds(container, before)).filter((made) => made.key === key);
  for (const made of unbooked) await askProviderAgain(container, made);
  await bookRefunds(container, before, unbooked);
  const open = (parts ?? []).filter(({ payment_id }) => !before.refunds.some(sameAs(key, payment_id)));
  const failure = await refundParts(container, before, refund, open);
  const after = await readMoney(container, orderId);
  const made = after.refunds.filter((entry) => entry.key === key);
  // Where Medusa's workflow failed, be it before or after the money had gone; or the order is cancelled.
  const missed = (await unbookedRefunds(container, after)).filter((entry) => entry.key === key);
  if (failure) for (const entry of missed) await askProviderAgain(container, entry);
  await bookRefunds(container, after, missed);
  const given = toMinor(
    made.reduce((sum, entry) => sum + entry.amount, 0),
    after.currency,
  );
  if (given > 0) await creditRefund(container, orderId, { before: balance ?? 0, given, refund_id: made[0]!.id });
  return { amount: given, ...(given < amount && { failure }) };
}

const sameAs = (key: string, paymentId: string) => (made: MoneyRefund) =>
  made.key === key && made.payment_id === paymentId;

async function refundParts(
  container: MedusaContainer,
  money: Money,
  { key, reason, actor_id }: PlannedRefund,
  parts: readonly RefundPart[],
): Promise<unknown> {
  for (const part of parts) {
    const input = {
      ...part,
      note: reason ?? undefined,
      created_by: actor_id ?? undefined,
      metadata: { [REFUND_KEY]: key },
    };
    try {
      await refundThrough(container, money, input);
    } catch (error) {
      return error;
    }
  }
  return undefined;
}

/**
 * Through Medusa's own workflow, which calls the provider, notes the refund on the payment and the order, and takes it
 * off the order's total by a credit line. It can't do the last on a cancelled order, as where money came late: there the
 * payment module alone does it.
 */
async function refundThrough(
  container: MedusaContainer,
  { canceled }: Money,
  input: { payment_id: string; amount: number; note?: string; created_by?: string; metadata: Record<string, unknown> },
): Promise<void> {
  if (!canceled) await refundPaymentWorkflow(container).run({ input });
  else await container.resolve(Modules.PAYMENT).refundPayment(input as never);
}
