import {
  depositOf,
  joinTexts,
  type OrderType,
  type PriceBreakdown,
  type Quote,
  type QuoteLine,
  type Text,
  toMajor,
  toMinor,
  translate,
} from '@cordwainer/contract';
import type { ItemTaxLineDTO, ShippingTaxLineDTO } from '@medusajs/framework/types';
import { decorateCartTotals } from '@medusajs/framework/utils';
import { isLocale } from '../../documents/language';
import type { SizeLine } from './order-lines';
import type { Market } from './steps/find-market';
import type { PreparedStamp } from './steps/prepare-stamp';
import type { PricedShipping } from './steps/price-shipping';

export type QuoteParts = {
  price: PriceBreakdown;
  lines: SizeLine[];
  market: Market;
  shipping: PricedShipping | null;
  /** The order type's, where it asks for one. */
  deposit?: OrderType['deposit'];
  stamp?: PreparedStamp | null;
};

/** Goods and shipping as Medusa's tax and totals see them. The ids are only good for matching tax lines. */
export function taxables({ price, lines, market, shipping, stamp }: QuoteParts) {
  const item = (id: string, quantity: number, amount: number) => ({
    id,
    quantity,
    unit_price: toMajor(amount, price.currency),
    is_tax_inclusive: market.tax_included,
  });
  return {
    items: [
      ...lines.map((line, index) => item(`line-${index}`, line.pairs, price.unit)),
      ...(stamp?.fee ? [item('stamp', 1, stamp.fee)] : []),
    ],
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
  const { price, market, shipping, stamp } = parts;
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
        label: line.code === 'volume-discount' ? discountLabel(price, locale) : translate(line.label, locale),
        unitAmount: line.unitAmount,
        quantity: line.quantity,
        amount: line.amount,
      })),
      ...(stamp?.fee ? [stampLineOf(stamp, locale)] : []),
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
    goods: price.total + (stamp?.fee ?? 0),
    shipping: shipping?.amount ?? 0,
    tax: minor(totals.tax_total),
    taxIncluded: market.tax_included && (shipping?.tax_included ?? true),
    total,
    ...(deposit && { deposit }),
  };
}

/** As a shop writes it: "Volume discount 12%". The line's own name is that of the order type, which says nothing of it. */
function discountLabel({ lines }: PriceBreakdown, locale: string): string {
  const amounts = lines.map(({ unitAmount }) => unitAmount);
  const off = Math.min(0, ...amounts);
  const list = amounts.reduce((sum, amount) => sum + amount, 0) - off;
  const share = (-off / list).toLocaleString(isLocale(locale) ? locale : 'en', {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  return `${translate(VOLUME_DISCOUNT, locale)} ${share}`;
}

/** The same words as in the designer. */
const VOLUME_DISCOUNT: Text = {
  en: 'Volume discount',
  de: 'Mengenrabatt',
  es: 'Descuento por cantidad',
  fr: 'Remise sur quantité',
  ar: 'خصم الكمية',
};

/** A stamp's development: charged once, however many pairs are ordered. */
function stampLineOf({ fee, place }: PreparedStamp, locale: string): QuoteLine {
  const label = translate(joinTexts([STAMP_DEVELOPMENT, place ?? {}], ': '), locale);
  return { code: 'stamp', label, unitAmount: fee, quantity: 1, amount: fee };
}

const STAMP_DEVELOPMENT: Text = {
  en: 'Stamp development',
  de: 'Stempelentwicklung',
  es: 'Fabricación del sello',
  fr: 'Fabrication du poinçon',
  ar: 'تصنيع الختم',
};
