import { type Address, type OrderRequest, stampLine, toMajor, translate } from '@cordwainer/contract';
import type { HeldSubmission } from '../../modules/production/submissions';
import type { Market } from '../quote/steps/find-market';
import type { PreparedGoods } from '../quote/steps/prepare-goods';
import type { PreparedStamp } from '../quote/steps/prepare-stamp';
import type { PricedShipping } from '../quote/steps/price-shipping';

export type OrderParts = {
  request: OrderRequest;
  sales_channel_id: string;
  customer_id: string;
  submission: HeldSubmission;
  goods: PreparedGoods;
  market: Market;
  shipping: PricedShipping;
  stamp?: PreparedStamp | null;
};

/** The Medusa order: one line per size, prices of ours, unpaid. */
export function orderInput(parts: OrderParts) {
  const { request, goods, market, shipping, stamp, submission } = parts;
  const shipTo = medusaAddress(request.shippingAddress);
  return {
    id: submission.order_id,
    status: 'pending' as const,
    region_id: market.region_id,
    sales_channel_id: parts.sales_channel_id,
    customer_id: parts.customer_id,
    email: request.email.toLowerCase(),
    currency_code: market.currency.toLowerCase(),
    locale: request.locale,
    shipping_address: shipTo,
    billing_address: request.billingAddress ? medusaAddress(request.billingAddress) : { ...shipTo },
    items: lineItems({ goods, market, stamp, production_order_id: submission.production_order_id }),
    shipping_methods: [shippingMethod({ market, shipping })],
    metadata: { production_order_id: submission.production_order_id },
  };
}

/** Of its package, what a line needs to be packed again. */
function packageSides({ id, pairs, length, width, height, weight }: PreparedGoods['package']) {
  return { id, pairs, length, width, height, weight };
}

/**
 * One line per size; what it says of the sizes goes along to Medusa's own pages. A stamp's development is a line of its
 * own, of which nothing is shipped.
 */
export function lineItems({
  goods,
  market,
  stamp,
  production_order_id,
}: Pick<OrderParts, 'goods' | 'market' | 'stamp'> & { production_order_id: string }) {
  const priced = (amount: number) => ({
    unit_price: toMajor(amount, market.currency),
    is_custom_price: true,
    is_tax_inclusive: market.tax_included,
    is_discountable: false,
  });
  const sizes = goods.lines.map((line) => ({
    title: line.title,
    product_title: goods.model,
    quantity: line.pairs,
    ...priced(goods.price.unit),
    requires_shipping: true,
    metadata: {
      production_order_id,
      design_id: goods.designId,
      left: line.left,
      right: line.right,
      package: packageSides(goods.package),
    },
  }));
  if (!stamp?.fee) return sizes;
  const title = `Stamp development — ${translate(stampLine(stamp.ordered).value, 'en')}`;
  const once = {
    title,
    product_title: 'Stamp development',
    quantity: 1,
    ...priced(stamp.fee),
    requires_shipping: false,
  };
  return [...sizes, { ...once, metadata: { production_order_id, stamp: true } }];
}

export function shippingMethod({ market, shipping }: Pick<OrderParts, 'market' | 'shipping'>) {
  return {
    name: shipping.name,
    shipping_option_id: shipping.shipping_option_id,
    amount: toMajor(shipping.amount, market.currency),
    is_tax_inclusive: shipping.tax_included,
    data: shipping.data,
  };
}

export function medusaAddress(address: Address) {
  return {
    first_name: address.firstName,
    last_name: address.lastName,
    company: address.company,
    address_1: address.address1,
    address_2: address.address2,
    postal_code: address.postalCode,
    city: address.city,
    province: address.province,
    country_code: address.countryCode,
    phone: address.phone,
  };
}
