import { type MinorUnits, toMajor, toMinor } from '@cordwainer/contract';
import type { CalculatedPriceSet, MedusaContainer, ShippingOptionDTO } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { listCalculatedOptions } from './list-calculated-options';
import type { PairsToPack } from './parcels/pack-pairs';

export type Destination = { country_code: string; province?: string; city?: string; postal_code?: string };

export type ShippingOption = {
  id: string;
  name: string;
  /** Minor units. */
  amount: MinorUnits;
  taxIncluded: boolean;
  /** Days on the way, where a carrier's service says so. */
  transitDays?: { min: number; max: number };
  /** For the shipping method of an order that takes it. */
  data: Record<string, unknown>;
};

export type ShippingQuestion = {
  salesChannelId: string;
  destination: Destination;
  regionId: string;
  /** ISO 4217 in capitals. */
  currency: string;
  /** For prices that depend on it ("free from 500"). */
  goods?: MinorUnits;
  /** What is to be packed. Without it, options that are priced by parcels are left out. */
  pairs?: readonly PairsToPack[];
};

/**
 * The shipping options of a sales channel's stock locations that reach the destination, with their price there: Medusa's
 * own for flat ones, the rate card's for those of our provider. Options without a price in the region's currency are
 * left out, as are those that are only for the back office, and those of other providers that would calculate.
 */
export async function listShippingOptions(
  container: MedusaContainer,
  question: ShippingQuestion,
): Promise<ShippingOption[]> {
  const sets = await fulfillmentSetsOf(container, question.salesChannelId);
  if (sets.length === 0) return [];
  const { destination } = question;
  const options = await container.resolve(Modules.FULFILLMENT).listShippingOptionsForContext(
    {
      fulfillment_set_id: sets,
      address: {
        country_code: destination.country_code,
        ...(destination.province && { province_code: destination.province }),
        ...(destination.city && { city: destination.city }),
        ...(destination.postal_code && { postal_expression: destination.postal_code }),
      },
      context: { is_return: 'false', enabled_in_store: 'true' },
    },
    { relations: ['rules'] },
  );
  const [flat, calculated] = await Promise.all([
    listFlatOptions(container, options, question),
    listCalculatedOptions(container, options, question),
  ]);
  const priced = new Map([...flat, ...calculated].map((option) => [option.id, option]));
  return options.flatMap(({ id }) => priced.get(id) ?? []);
}

async function listFlatOptions(
  container: MedusaContainer,
  options: readonly ShippingOptionDTO[],
  question: ShippingQuestion,
): Promise<ShippingOption[]> {
  const flat = options.filter((option) => option.price_type === 'flat');
  const prices = await pricesOf(
    container,
    flat.map(({ id }) => id),
    question,
  );
  return flat.flatMap(({ id, name }) => {
    const price = prices.get(id);
    if (price?.calculated_amount == null) return [];
    const amount = toMinor(Number(price.calculated_amount), question.currency);
    return [{ id, name, amount, taxIncluded: Boolean(price.is_calculated_price_tax_inclusive), data: {} }];
  });
}

async function fulfillmentSetsOf(container: MedusaContainer, salesChannelId: string): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'sales_channel',
    fields: ['stock_locations.fulfillment_sets.id'],
    filters: { id: salesChannelId },
  });
  const channels = data as unknown as { stock_locations?: { fulfillment_sets?: { id: string }[] }[] }[];
  return channels.flatMap(({ stock_locations }) =>
    (stock_locations ?? []).flatMap(({ fulfillment_sets }) => (fulfillment_sets ?? []).map(({ id }) => id)),
  );
}

/** Prices by shipping option. */
async function pricesOf(
  container: MedusaContainer,
  optionIds: string[],
  { regionId, currency, goods }: ShippingQuestion,
): Promise<Map<string, CalculatedPriceSet>> {
  if (optionIds.length === 0) return new Map();
  const { data: links } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'shipping_option_price_set',
    fields: ['shipping_option_id', 'price_set_id'],
    filters: { shipping_option_id: optionIds },
  });
  if (links.length === 0) return new Map();
  const prices = await container.resolve(Modules.PRICING).calculatePrices(
    { id: links.map((link) => link.price_set_id) },
    {
      context: {
        region_id: regionId,
        currency_code: currency.toLowerCase(),
        ...(goods !== undefined && { item_total: toMajor(goods, currency) }),
      },
    },
  );
  const bySet = new Map(prices.map((price) => [price.id, price]));
  return new Map(
    links.flatMap((link): [string, CalculatedPriceSet][] => {
      const price = bySet.get(link.price_set_id);
      return price ? [[link.shipping_option_id, price]] : [];
    }),
  );
}
