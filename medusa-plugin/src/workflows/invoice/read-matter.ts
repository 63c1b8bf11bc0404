import { countPairs, type Quantity, type Quote, type QuoteLine } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { addressLines, type MedusaAddress } from '../../documents/read-order';
import { invoiceDetailsOf } from '../../modules/brand/details';
import type { InvoiceToIssue } from '../../modules/invoice/service';
import { RefusalError } from '../../refusal';
import { taxesOf } from './taxes-of';

type Taxed = { is_tax_inclusive: boolean; tax_lines?: { rate: number }[] };

type Row = {
  id: string;
  number: string;
  email: string;
  locale: string;
  model_name: string;
  type: string;
  quantity: Quantity;
  quote: Quote;
  created_at: string;
  wip_started_at: string | null;
  cordwainer_brand: { id: string; code: string; name: string; invoice_details: unknown };
  order: {
    billing_address?: MedusaAddress | null;
    shipping_address?: MedusaAddress | null;
    items?: (Taxed & { unit_price: unknown; quantity: unknown })[];
    shipping_methods?: (Taxed & { amount: unknown })[];
    payment_collections?: { payments?: { captured_at: string | null }[] }[];
  };
};

const FIELDS = [
  'id',
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
  'order.billing_address.*',
  'order.shipping_address.*',
  'order.items.*',
  'order.items.tax_lines.*',
  'order.shipping_methods.*',
  'order.shipping_methods.tax_lines.*',
  'order.payment_collections.payments.captured_at',
];

/**
 * All that an order's invoice says. Undefined where the brand has not said who it is by law: an invoice without that is
 * none and could not be corrected, so it waits until the brand has.
 *
 * @throws Refusal 404 where there is no such order, 409 where it was never paid
 */
export async function readMatter(container: MedusaContainer, id: string): Promise<InvoiceToIssue | undefined> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'production_order', fields: FIELDS, filters: { id } });
  const [row] = data as unknown as Row[];
  if (!row) throw new RefusalError({ status: 404, type: 'not-found', message: `There is no production order ${id}` });
  if (!row.wip_started_at) {
    throw new RefusalError({ status: 409, type: 'not-paid', message: `Order ${row.number} is not paid yet` });
  }
  const seller = invoiceDetailsOf(row.cordwainer_brand);
  if (!seller) return undefined;
  const { quote, order, locale } = row;
  const shipping = quote.lines.find(isShipping);
  return {
    brand: { id: row.cordwainer_brand.id, code: row.cordwainer_brand.code },
    production_order_id: id,
    snapshot: {
      brand: row.cordwainer_brand.name,
      seller,
      buyer: addressLines(order.billing_address ?? order.shipping_address, locale),
      email: row.email,
      order: {
        number: row.number,
        model: row.model_name,
        type: row.type,
        pairs: countPairs(row.quantity),
        ordered_on: dayOf(row.created_at),
      },
      lines: quote.lines
        .filter((line) => !isShipping(line))
        .map(({ label, quantity, unitAmount, amount }) => ({ label, quantity, unit_amount: unitAmount, amount })),
      goods: quote.goods,
      shipping: shipping ? { label: shipping.label, amount: shipping.amount } : null,
      taxes: taxesOf(taxedLines(order), quote),
      tax: quote.tax,
      tax_included: quote.taxIncluded,
      total: quote.total,
      currency: quote.currency,
      paid_on: dayOf(paidAt(order) ?? row.wip_started_at),
      locale,
    },
  };
}

function isShipping({ code }: QuoteLine): boolean {
  return code === 'shipping';
}

function taxedLines({ items = [], shipping_methods = [] }: Row['order']) {
  const line = ({ is_tax_inclusive, tax_lines = [] }: Taxed, amount: number) => ({
    amount,
    included: is_tax_inclusive,
    rates: tax_lines.map(({ rate }) => Number(rate)),
  });
  return [
    ...items.map((item) => line(item, Number(item.unit_price) * Number(item.quantity))),
    ...shipping_methods.map((method) => line(method, Number(method.amount))),
  ];
}

/** When the last of its money came in. */
function paidAt({ payment_collections = [] }: Row['order']): string | undefined {
  return payment_collections
    .flatMap(({ payments = [] }) => payments.flatMap(({ captured_at }) => captured_at ?? []))
    .map((at) => new Date(at).toISOString())
    .sort()
    .at(-1);
}

function dayOf(at: string): string {
  return new Date(at).toISOString().slice(0, 10);
}
