import { toMajor, toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { PRODUCTION_MODULE } from '../../modules/production';
import type ProductionModuleService from '../../modules/production/service';
import { type CollectedPayment, netOf } from '../../payments/read-collections';
import { REFUND_KEY } from '../../payments/read-money';

export type MoneyToReturn = {
  /** The production order. */
  id: string;
  orderId: string;
  payment: CollectedPayment;
  /** Most that is given back, minor units. */
  most: number;
  reason: string;
};

/**
 * Gives a payment back that its order can't take. Safe to repeat: what Medusa knows as given back is not given back again,
 * and is booked on the order where a process died before that. Only the payment module takes part: the order owed nothing
 * of it, so its total stays.
 */
export async function returnMoney(
  container: MedusaContainer,
  { id, orderId, payment, most, reason }: MoneyToReturn,
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT);
  const currency = payment.currency_code.toUpperCase();
  const amount = Math.min(netOf(payment), most);
  if (amount > 0) {
    const metadata = { [REFUND_KEY]: keyOf(payment) };
    await payments.refundPayment({ payment_id: payment.id, amount: toMajor(amount, currency), note: reason, metadata });
  }
  const refunds = await payments.listRefunds({ payment_id: payment.id } as never);
  await bookRefunds(container, orderId, payment.currency_code, refunds as unknown as Refund[]);
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const returned = toMinor(
    refunds.reduce((sum, refund) => sum + Number(refund.amount), 0),
    currency,
  );
  if (returned > 0) await noteRefund(production, { id, payment, returned, reason });
  await production.noteMoney({
    id,
    kind: 'payment-returned',
    ref: payment.id,
    actor: { type: 'system' },
    amount: returned,
    reason,
    details: { currency },
  });
}

function keyOf(payment: CollectedPayment): string {
  return `late:${payment.id}`;
}

/** Among the order's refunds, marked as money that came late: no invoice charges it, and no credit note is due for it. */
async function noteRefund(
  production: ProductionModuleService,
  { id, payment, returned, reason }: Pick<MoneyToReturn, 'id' | 'payment' | 'reason'> & { returned: number },
): Promise<void> {
  const currency = payment.currency_code.toUpperCase();
  const wish = { id, key: keyOf(payment), amount: returned, currency, reason, actor: { type: 'system' as const } };
  const parts = [{ payment_id: payment.id, amount: toMajor(returned, currency) }];
  await production.adoptRefund({ ...wish, origin: 'late' }, parts, true);
}

type Refund = { id: string; amount: unknown };

/** Takes refunds off what the order knows as paid, where it does not know of them yet. */
export async function bookRefunds(
  container: MedusaContainer,
  orderId: string,
  currency_code: string,
  refunds: Refund[],
): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const booked = await orders.listOrderTransactions({ order_id: orderId, reference: 'refund' });
  const known = new Set(booked.map(({ reference_id }) => reference_id));
  const missing = refunds.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return;
  await orders.addOrderTransactions(
    missing.map(({ id, amount }) => ({
      order_id: orderId,
      amount: -Number(amount),
      currency_code,
      reference: 'refund',
      reference_id: id,
    })),
  );
}
