import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { capturePaymentWorkflow } from '@medusajs/medusa/core-flows';
import { ALLOCATION_PROVIDER } from '../../payments/allocation-provider';
import { type CollectedPayment, isNotedOnly, readPayment } from '../../payments/read-collections';

/** Younger ones are still with Medusa's workflow that captures and then books. */
export const MIN_AGE_MS = 60_000;

/**
 * Makes whole what Medusa writes down before it asks the provider for the money, where the process died in between: the
 * capture is there, and the payment is not captured. It is taken back and made again; a provider that had taken the money
 * says so and takes none. Answers the payment as it is then.
 *
 * @throws what the provider says; then nothing is captured, and it may be tried again
 */
export async function completeCapture(
  container: MedusaContainer,
  payment: CollectedPayment,
): Promise<CollectedPayment> {
  if (!isHalfWritten(payment)) return payment;
  const last = [...payment.captures].sort(byAge).at(-1)!;
  // Made by the module's service for each of its models, though its type does not say so.
  const payments = container.resolve(Modules.PAYMENT) as unknown as {
    deleteCaptures(selector: { id: string }): Promise<void>;
  };
  await payments.deleteCaptures({ id: last.id });
  const rest = payment.captures.length > 1 ? { amount: Number(last.amount) } : {};
  await capturePaymentWorkflow(container).run({
    input: { payment_id: payment.id, captured_by: last.created_by ?? undefined, ...rest },
  });
  return (await readPayment(container, payment.id))!;
}

/** All of it is noted as captured, some time ago, and it is not. Parts of a group's payment are for `allocate` to complete. */
export function isHalfWritten(payment: CollectedPayment): boolean {
  return payment.provider_id !== ALLOCATION_PROVIDER && isNotedOnly(payment) && payment.captures.every(isOld);
}

export function isOld({ created_at }: { created_at: Date | string }): boolean {
  return new Date(created_at).getTime() < Date.now() - MIN_AGE_MS;
}

function byAge(a: { created_at: Date | string }, b: { created_at: Date | string }): number {
  return new Date(a.created_at).getTime() - new Date(b.created_at).getTime();
}
