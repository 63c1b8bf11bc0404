import type { Quantity, Quote, SpecificationLine } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { listPapers, type PaperRow } from '../../documents/invoice/list-papers';
import type { MedusaAddress } from '../../documents/read-order';
import { PRODUCTION_MODULE } from '../../modules/production';
import type ProductionModuleService from '../../modules/production/service';
import { readMoney } from '../../payments/read-money';
import { sumsOf } from '../../payments/standing';
import { RefusalError } from '../../refusal';
import type { Ledger, Returned } from './next-paper';

export type TaxedRow = { is_tax_inclusive: boolean; tax_lines?: { rate: number }[] };

/** What papers say of an order. */
export type OrderRow = {
  id: string;
  order_id: string;
  number: string;
  email: string;
  locale: string;
  model_name: string;
  type: string;
  quantity: Quantity;
  quote: Quote;
  created_at: string;
  wip_started_at: string | null;
  cordwainer_brand: { id: string; code: string; name: string; invoice_details: unknown; typeface: string };
  cordwainer_design: { specification: SpecificationLine[] };
  order: {
    billing_address?: MedusaAddress | null;
    shipping_address?: MedusaAddress | null;
    items?: (TaxedRow & { unit_price: unknown; quantity: unknown })[];
    shipping_methods?: (TaxedRow & { amount: unknown })[];
    payment_collections?: { payments?: { captured_at: string | null }[] }[];
  };
};

export type RefundOnRecord = Returned & { reason: string | null; done_at: Date | string };

/** An order with its money and the papers it has. */
export type OrderLedger = Omit<Ledger, 'papers' | 'refunds'> & {
  row: OrderRow;
  papers: PaperRow[];
  refunds: RefundOnRecord[];
};

const FIELDS = [
  'id',
  'order_id',
  'number',
  'email',
  'locale',
  'model_name',
  'type',
  'quantity',
  'quote',
  'created_at',
  'wip_started_at',
  'cordwainer_brand.*',
  'cordwainer_design.specification',
  'order.billing_address.*',
  'order.shipping_address.*',
  'order.items.*',
  'order.items.tax_lines.*',
  'order.shipping_methods.*',
  'order.shipping_methods.tax_lines.*',
  'order.payment_collections.payments.captured_at',
];

/** @throws Refusal 404 where there is no such order, 409 where it was never paid */
export async function readLedger(container: MedusaContainer, id: string): Promise<OrderLedger> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'production_order', fields: FIELDS, filters: { id } });
  const [row] = data as unknown as OrderRow[];
  if (!row) throw new RefusalError({ status: 404, type: 'not-found', message: `There is no production order ${id}` });
  if (!row.wip_started_at) {
    throw new RefusalError({ status: 409, type: 'not-paid', message: `Order ${row.number} is not paid yet` });
  }
  const [money, papers, refunds] = await Promise.all([
    readMoney(container, row.order_id),
    listPapers(container, id),
    listRefunds(container, id),
  ]);
  return { row, launched: true, sums: sumsOf(money, row.quote), papers, refunds };
}

async function listRefunds(container: MedusaContainer, id: string): Promise<RefundOnRecord[]> {
  const refunds = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listCordwainerRefunds({ production_order_id: id, done_at: { $ne: null } } as never, {
      order: { done_at: 'ASC', id: 'ASC' },
    });
  return refunds.map(({ key, amount, origin, reason, done_at }) => ({
    key,
    amount,
    late: origin === 'late',
    reason,
    done_at: done_at!,
  }));
}
