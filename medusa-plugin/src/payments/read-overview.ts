import { type Quote, toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { listPapers } from '../documents/invoice/list-papers';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { type PricedOrder, whatIsDue } from './due';
import { readMoney } from './read-money';
import { standingOf, sumsOf } from './standing';

/** All that there is to say of an order's money: how it stands, payments, refunds, papers. Minor units. */
export async function readPaymentOverview(container: MedusaContainer, order: PricedOrder) {
  const [money, papers, refunds] = await Promise.all([
    readMoney(container, order.order_id),
    listPapers(container, order.id),
    container
      .resolve<ProductionModuleService>(PRODUCTION_MODULE)
      .listCordwainerRefunds({ production_order_id: order.id }, { order: { created_at: 'ASC', id: 'ASC' } }),
  ]);
  const sums = sumsOf(money, order.quote as Quote);
  const { paid, outstanding, overpaid, paidInFull } = standingOf(sums);
  return {
    currency: money.currency,
    total: sums.total,
    captured: sums.captured,
    refunded: sums.refunded,
    paid,
    outstanding,
    overpaid,
    paid_in_full: paidInFull,
    deposit: (order.quote as Quote).deposit ?? null,
    due: whatIsDue(sums),
    payments: money.payments.map(({ id, provider_id, captured_at, captured, refunded }) => ({
      id,
      provider_id,
      captured_at,
      amount: toMinor(captured, money.currency),
      refunded: toMinor(refunded, money.currency),
    })),
    refunds,
    papers: papers.map(({ number, kind, purpose, total, issued_at }) => ({ number, kind, purpose, total, issued_at })),
  };
}
