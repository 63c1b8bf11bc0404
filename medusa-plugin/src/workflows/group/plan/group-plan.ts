import { type Quote, splitCapped } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { OwnShipping } from '../../../modules/production/groups/types';
import { RefusalError } from '../../../refusal';
import { senderOfBrand } from '../../../shipping/sender';
import { fitOf, refuseUnfit } from './find-faults';
import { type JointShipping, priceJointly } from './joint-shipping';
import { pairsOf, weightOf } from './order-pairs';
import { type OrderToGroup, readOrders } from './read-orders';
import { requote } from './requote';

/** What an order pays. Minor units. */
export type Price = { shipping: number; tax: number; total: number };

export type Share = {
  id: string;
  number: string;
  customer_name: string;
  model_name: string;
  pairs: number;
  /** What it puts on the scales, g. */
  weight: number;
  /** By itself, and in the group. */
  before: Price;
  after: Price;
};

/** What a group's shipping would be: the shares add up to `after`, and none is more than its order's own shipping. */
export type GroupPlan = {
  currency: string;
  shipping_option: { id: string; name: string };
  /** All that reach, with what they ask for the group, cheapest first. */
  options: { id: string; name: string; amount: number }[];
  parcels: JointShipping['parcels'];
  chargeable_weight: number;
  tax_included: boolean;
  /** What the shipment as a whole is priced at; more than `after` where all together pay less by themselves. */
  joint: number;
  before: number;
  after: number;
  saving: number;
  /** Thousandths of what shipping costs by itself. */
  saving_permille: number;
  shares: Share[];
};

/** A plan with what is needed to carry it out. */
export type SharedShipping = {
  plan: GroupPlan;
  /** By order, what its shipping method and its quote become. */
  shared: { order: OrderToGroup; own: Quote; method: OwnShipping; quote: Quote }[];
  method_data: Record<string, unknown>;
};

/**
 * What orders would pay for shipping as a group. Changes nothing.
 *
 * @throws Refusal 404; 409 `not-groupable` with what stands in whose way; 409 where nothing carries so much; 422
 */
export async function groupPlan(
  container: MedusaContainer,
  ids: readonly string[],
  { shipping_option, group_id }: { shipping_option?: string; group_id?: string } = {},
): Promise<GroupPlan> {
  const [orders, members] = await Promise.all([
    readOrders(container, { ids }),
    group_id ? readOrders(container, { group_id }) : [],
  ]);
  const [first] = members;
  if (group_id && !first) {
    throw new RefusalError({
      status: 404,
      type: 'not-found',
      message: `There is no shipping group ${group_id} with orders`,
    });
  }
  await refuseUnfit(container, { ids, orders, fit: first && fitOf(first), members: members.length });
  const all = [...members, ...orders].sort((a, b) => a.sequence - b.sequence);
  return (await shareShipping(container, all, shipping_option ?? first?.method.shipping_option_id)).plan;
}

/** Prices orders as one shipment and shares that among them by weight, nobody above what he has by himself. */
export async function shareShipping(
  container: MedusaContainer,
  orders: readonly OrderToGroup[],
  wished?: string,
): Promise<SharedShipping> {
  const pairs = await Promise.all(orders.map((order) => pairsOf(container, order)));
  const joint = await priceJointly(container, orders, pairs.flat(), wished);
  const weights = pairs.map((each) => weightOf(each, joint.volumetric_divisor));
  const before = orders.reduce((sum, { own }) => sum + own.amount, 0);
  const after = Math.min(joint.option.amount, before);
  const shares = splitCapped(
    after,
    weights,
    orders.map(({ own }) => own.amount),
  );
  const { option } = joint;
  const method_data = {
    ...option.data,
    sender: await senderOfBrand(container, orders[0]!.brand_id),
    parcels: joint.parcels,
  };
  const shared = await Promise.all(
    orders.map(async (order, at) => {
      const method: OwnShipping = {
        shipping_option_id: option.id,
        name: option.name,
        amount: shares[at]!,
        tax_included: option.taxIncluded,
        // Its own parcels stay with it: the group's are not those of any one order.
        data: { ...order.own.data, ...(option.data.service !== undefined && { service: option.data.service }) },
      };
      const [own, quote] = await Promise.all([ownQuote(container, order), requote(container, order, method)]);
      return { order, own, method, quote };
    }),
  );
  return {
    method_data,
    shared,
    plan: {
      currency: orders[0]!.currency,
      shipping_option: { id: option.id, name: option.name },
      options: joint.options.map(({ id, name, amount }) => ({ id, name, amount })),
      parcels: joint.parcels,
      chargeable_weight: joint.chargeable_weight,
      tax_included: option.taxIncluded,
      joint: option.amount,
      before,
      after,
      saving: before - after,
      saving_permille: before === 0 ? 0 : Math.floor(((before - after) * 1000) / before),
      shares: shared.map(({ order, own, quote }, at) => ({
        id: order.id,
        number: order.number,
        customer_name: order.customer_name,
        model_name: order.model_name,
        pairs: order.pairs,
        weight: weights[at]!,
        before: priceOf(own),
        after: priceOf(quote),
      })),
    },
  };
}

/** What an order costs with the shipping that it has by itself. */
export async function ownQuote(container: MedusaContainer, order: OrderToGroup): Promise<Quote> {
  return order.group_id ? requote(container, order, order.own) : order.quote;
}

export function priceOf({ shipping, tax, total }: Quote): Price {
  return { shipping, tax, total };
}
