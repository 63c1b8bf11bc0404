import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { capturePaymentWorkflow } from '@medusajs/medusa/core-flows';
import type { CollectedPayment } from '../../payments/read-collections';
import { isOld } from './complete-capture';

/**
 * Books captures on their order that no transaction tells of: the process died between taking the money and booking it.
 * Medusa's own workflow does it, which takes nothing twice of a payment that is captured.
 */
export async function bookCaptures(
  container: MedusaContainer,
  orderId: string,
  payment: CollectedPayment,
): Promise<void> {
  const old = payment.captures.filter(isOld);
  if (old.length === 0 || !payment.captured_at) return;
  const booked = await container
    .resolve(Modules.ORDER)
    .listOrderTransactions({ order_id: orderId, reference: 'capture' }, { select: ['id', 'reference_id'] });
  const known = new Set(booked.map(({ reference_id }) => reference_id));
  if (old.some(({ id }) => !known.has(id))) {
    await capturePaymentWorkflow(container).run({ input: { payment_id: payment.id } });
  }
}
