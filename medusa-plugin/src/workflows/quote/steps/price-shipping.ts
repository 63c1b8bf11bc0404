import type { MinorUnits } from '@cordwainer/contract';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { unprocessable } from '../../../refusal';
import { type Destination, listShippingOptions } from '../../../shipping/list-shipping-options';
import type { PairsToPack } from '../../../shipping/parcels/pack-pairs';

export type PriceShippingStepInput = {
  sales_channel_id: string;
  /** Without it nothing is shipped, as in a quote for the goods alone. */
  shipping_option?: string;
  destination: Destination;
  region_id: string;
  currency: string;
  goods: MinorUnits;
  /** What is to be packed. */
  pairs: readonly PairsToPack[];
};

/** What carrying the goods costs, by Medusa's own shipping option. */
export type PricedShipping = {
  shipping_option_id: string;
  name: string;
  /** Minor units. */
  amount: MinorUnits;
  tax_included: boolean;
  /** What the order's shipping method keeps of it, for who fulfils it. */
  data: Record<string, unknown>;
};

/** @throws Refusal 422 where the option is unknown, another shop's, or not for this destination or currency */
export const priceShippingStep = createStep('price-shipping', async (input: PriceShippingStepInput, { container }) => {
  if (!input.shipping_option) return new StepResponse<PricedShipping | null>(null);
  const options = await listShippingOptions(container, {
    salesChannelId: input.sales_channel_id,
    destination: input.destination,
    regionId: input.region_id,
    currency: input.currency,
    goods: input.goods,
    pairs: input.pairs,
  });
  const option = options.find(({ id }) => id === input.shipping_option);
  if (!option) {
    const known = options.map(({ id, name }) => `${id} (${name})`).join(', ') || 'none';
    throw unprocessable([
      {
        path: 'shippingOption',
        code: 'unknown-shipping-option',
        message: `"${input.shipping_option}" does not ship there; these do: ${known}`,
      },
    ]);
  }
  return new StepResponse<PricedShipping | null>({
    shipping_option_id: option.id,
    name: option.name,
    amount: option.amount,
    tax_included: option.taxIncluded,
    data: option.data,
  });
});
