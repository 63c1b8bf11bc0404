import type { Design, Quantity } from '@cordwainer/contract';
import { transform, type WorkflowData } from '@medusajs/framework/workflows-sdk';
import type { Destination } from '../../shipping/list-shipping-options';
import { findMarketStep } from './steps/find-market';
import { prepareGoodsStep } from './steps/prepare-goods';

/** What is wanted, and where it is to go. */
export type Wish = {
  brand_id: string;
  sales_channel_id: string;
  design: Design;
  quantity: Quantity;
  /** ISO 4217 in capitals. */
  currency: string;
  destination: Destination;
  /** Where the country stands in the request, for the refusal. */
  country_path: string;
};

/**
 * The steps that every question of price begins with: can it be made, and is it sold there? For use inside a workflow's
 * composer.
 */
export function goodsAndMarket(input: Wish | WorkflowData<Wish>) {
  const goods = prepareGoodsStep(
    transform(input, ({ brand_id, design, quantity, currency }) => ({ brand_id, design, quantity, currency })),
  );
  const market = findMarketStep(
    transform(input, ({ destination, currency, country_path }) => ({
      country_code: destination.country_code,
      currency,
      country_path,
    })),
  );
  return { goods, market };
}
