import {
  depositOf,
  type OrderType,
  type PriceBreakdown,
  type Quote,
  toMajor,
  toMinor,
  translate,
} from '@cordwainer/contract';
import type { ItemTaxLineDTO, ShippingTaxLineDTO } from '@medusajs/framework/types';
import { decorateCartTotals } from '@medusajs/framework/utils';
import type { SizeLine } from './order-lines';
import type { Market } from './steps/find-market';
import type { PricedShipping } from './steps/price-shipping';

export type QuoteParts = {
  price: PriceBreakdown;
  lines: SizeLine[];
  market: Market;
  shipping: PricedShipping | null;
  /** The order type's, where it asks for one. */
  deposit?: OrderType['deposit'];
};

/** Goods and shipping as Medusa's tax and totals see them. The ids are only good for matching tax lines. */
export function taxables({ price, lines, market, shipping }: QuoteParts) {
  const unitPrice = toMajor(price.unit, price.currency);
  return {
    items: lines.map((line, index) => ({
      id: `line-${index}`,
      quantity: line.pairs,
      unit_price: unitPrice,
      is_tax_inclusive: market.tax_included,
    })),
    shipping_methods: shipping
      ? [
          {
            id: 'shipping',
            name: shipping.name,
            shipping_option_id: shipping.shipping_option_id,
            amount: toMajor(shipping.amount, price.currency),
            is_tax_inclusive: shipping.tax_included,
          },
        ]
      : [],
  };
}

/**
 * The quote, with totals by the arithmetic that Medusa's own orders use, rounded once to the currency's minor unit.
 * Medusa keeps the unrounded tax of prices without tax: there the order's total and the quote's agree when rounded.
 */
export function makeQuote(
  parts: QuoteParts,
  taxLines: { lineItemTaxLines: ItemTaxLineDTO[]; shippingMethodsTaxLines: ShippingTaxLineDTO[] },
  locale: string,
): Quote {
  const { price, market, shipping } = parts;
  const { items, shipping_methods } = taxables(parts);
  const totals = decorateCartTotals({
    currency_code: price.currency.toLowerCase(),
    items: items.map((item) => ({
      ...item,
      tax_lines: taxLines.lineItemTaxLines.filter((line) => line.line_item_id === item.id),
    })),
    shipping_methods: shipping_methods.map((method) => ({
      ...method,
      tax_lines: taxLines.shippingMethodsTaxLines.filter((line) => line.shipping_line_id === method.id),
    })),
  } as unknown as Parameters<typeof decorateCartTotals>[0]);
  const minor = (amount: unknown) => toMinor(Number(amount), price.currency);
  const total = minor(totals.total);
  const deposit = depositOf(parts, total);
  return {
    currency: price.currency,
    pairs: price.pairs,
    lines: [
      ...price.lines.map((line) => ({
        code: line.code,
        label: translate(line.label, locale),
        unitAmount: line.unitAmount,
        quantity: line.quantity,
        amount: line.amount,
      })),
      ...(shipping
        ? [
            {
              code: 'shipping',
              label: shipping.name,
              unitAmount: shipping.amount,
              quantity: 1,
              amount: shipping.amount,
            },
          ]
        : []),
    ],
    goods: price.total,
    shipping: shipping?.amount ?? 0,
    tax: minor(totals.tax_total),
    taxIncluded: market.tax_included && (shipping?.tax_included ?? true),
    total,
    ...(deposit && { deposit }),
  };
}
