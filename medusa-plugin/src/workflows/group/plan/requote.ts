import { depositOf, type Quote, toMajor, toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { decorateCartTotals, Modules } from '@medusajs/framework/utils';
import type { OwnShipping } from '../../../modules/production/groups/types';
import type { OrderToGroup } from './read-orders';

type TaxLine = { rate?: number } & Record<string, unknown>;

/**
 * An order's quote with another shipping: goods and their tax stay as they are, the rest is Medusa's arithmetic, as when the
 * quote was made. Asks Medusa's tax module what tax is on it.
 */
export async function requote(container: MedusaContainer, order: OrderToGroup, shipping: OwnShipping): Promise<Quote> {
  return quoteWith(order, shipping, await shippingTax(container, order, shipping));
}

/** Whether the Medusa order costs what ours says: it may have been edited on its own page. */
export function isInAgreement(order: OrderToGroup): boolean {
  const { method, quote } = order;
  const { total, shipping } = quoteWith(order, method, method.tax_lines);
  return (order.medusa.shipping_methods ?? []).length === 1 && total === quote.total && shipping === quote.shipping;
}

function quoteWith(order: OrderToGroup, shipping: OwnShipping, taxLines: readonly TaxLine[]): Quote {
  const { currency, quote } = order;
  const totals = decorateCartTotals({
    currency_code: currency.toLowerCase(),
    items: (order.medusa.items ?? []).map((item) => ({ ...item, tax_lines: item.tax_lines ?? [] })),
    shipping_methods: [
      {
        id: 'shipping',
        name: shipping.name,
        amount: toMajor(shipping.amount, currency),
        is_tax_inclusive: shipping.tax_included,
        tax_lines: taxLines,
      },
    ],
  } as unknown as Parameters<typeof decorateCartTotals>[0]);
  const minor = (amount: unknown) => toMinor(Number(amount), currency);
  const total = minor(totals.total);
  const { deposit: _, ...rest } = quote;
  const deposit =
    shipping.deposit_permille !== undefined && depositOf({ deposit: { permille: shipping.deposit_permille } }, total);
  return {
    ...rest,
    lines: [
      ...quote.lines.filter(({ code }) => code !== 'shipping'),
      { code: 'shipping', label: shipping.name, unitAmount: shipping.amount, quantity: 1, amount: shipping.amount },
    ],
    shipping: shipping.amount,
    tax: minor(totals.tax_total),
    total,
    ...(deposit && { deposit }),
  };
}

/** As `updateOrderTaxLinesWorkflow` will ask when the shipping is exchanged. */
async function shippingTax(
  container: MedusaContainer,
  { medusa, currency }: OrderToGroup,
  shipping: OwnShipping,
): Promise<TaxLine[]> {
  const { region, shipping_address: address, customer } = medusa;
  if (!region?.automatic_taxes || !address.country_code) return [];
  const lines = await container.resolve(Modules.TAX).getTaxLines(
    [
      {
        id: 'shipping',
        shipping_option_id: shipping.shipping_option_id,
        unit_price: toMajor(shipping.amount, currency),
        currency_code: currency.toLowerCase(),
      } as never,
    ],
    {
      address: {
        country_code: address.country_code,
        province_code: address.province,
        address_1: address.address_1 ?? undefined,
        address_2: address.address_2 ?? undefined,
        city: address.city ?? undefined,
        postal_code: address.postal_code ?? undefined,
      },
      ...(customer && {
        customer: {
          id: customer.id,
          email: customer.email,
          customer_groups: customer.groups?.map(({ id }) => id) ?? [],
        },
      }),
      is_return: false,
    } as never,
  );
  return lines as unknown as TaxLine[];
}
