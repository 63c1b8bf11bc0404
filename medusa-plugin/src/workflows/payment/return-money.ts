import { toMajor, toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { PRODUCTION_MODULE } from '../../modules/production';
import type ProductionModuleService from '../../modules/production/service';
import { type CollectedPayment, netOf } from '../../payments/read-collections';

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
    await payments.refundPayment({ payment_id: payment.id, amount: toMajor(amount, currency), note: reason });
  }
  const refunds = await payments.listRefunds({ payment_id: payment.id } as never);
  await bookRefunds(container, orderId, payment.currency_code, refunds as unknown as Refund[]);
  await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).noteMoney({
    id,
    kind: 'payment-returned',
    ref: payment.id,
    actor: { type: 'system' },
    amount: toMinor(
      refunds.reduce((sum, refund) => sum + Number(refund.amount), 0),
      currency,
    ),
    reason,
    details: { currency },
  });
}

type Refund = { id: string; amount: unknown };

async function bookRefunds(
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
