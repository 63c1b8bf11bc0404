import type { CalculatedPriceSet, MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';

export type Destination = { country_code: string; province?: string; city?: string; postal_code?: string };

export type ShippingOption = {
  id: string;
  name: string;
  /** Major units, as Medusa has it. */
  amount: number;
  taxIncluded: boolean;
};

export type ShippingQuestion = {
  salesChannelId: string;
  destination: Destination;
  regionId: string;
  /** ISO 4217 in capitals. */
  currency: string;
  /** Goods in major units, for prices that depend on it ("free from 500"). */
  itemTotal?: number;
};

/**
 * The shipping options of a sales channel's stock locations that reach the destination, with their price there.
 * Options without a price in the region's currency are left out, as are those that are only for the back office.
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
  const flat = options.filter((option) => option.price_type === 'flat');
  const prices = await pricesOf(
    container,
    flat.map(({ id }) => id),
    question,
  );
  return flat.flatMap(({ id, name }) => {
    const price = prices.get(id);
    if (price?.calculated_amount == null) return [];
    const amount = Number(price.calculated_amount);
    return [{ id, name, amount, taxIncluded: Boolean(price.is_calculated_price_tax_inclusive) }];
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
  { regionId, currency, itemTotal }: ShippingQuestion,
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
        ...(itemTotal !== undefined && { item_total: itemTotal }),
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
