import type { Design, Quantity } from '@cordwainer/contract';
import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type { Destination } from '../../../shipping/list-shipping-options';
import { findMarketStep } from '../steps/find-market';
import { listShippingOptionsStep } from '../steps/list-shipping-options';
import { prepareGoodsStep } from '../steps/prepare-goods';

export type ListShippingOptionsWorkflowInput = {
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
 * How these shoes can get there and what each way costs, priced as a quote prices it. Writes nothing.
 *
 * @throws Refusal 404 or 422 naming every field that is wrong
 */
export const listShippingOptionsWorkflow = createWorkflow(
  'list-shipping-options',
  (input: ListShippingOptionsWorkflowInput) => {
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
    const options = listShippingOptionsStep(
      transform({ input, goods, market }, ({ input, goods, market }) => ({
        salesChannelId: input.sales_channel_id,
        destination: input.destination,
        regionId: market.region_id,
        currency: market.currency,
        goods: goods.price.total,
        pairs: [{ package: goods.package, pairs: goods.pairs }],
      })),
    );
    return new WorkflowResponse(options);
  },
);
