import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { goodsAndMarket, type Wish } from '../goods-and-market';
import { listShippingOptionsStep } from '../steps/list-shipping-options';

export type ListShippingOptionsWorkflowInput = Wish;

/**
 * How these shoes can get there and what each way costs, priced as a quote prices it. Writes nothing.
 *
 * @throws Refusal 404 or 422 naming every field that is wrong
 */
export const listShippingOptionsWorkflow = createWorkflow(
  'list-shipping-options',
  (input: ListShippingOptionsWorkflowInput) => {
    const { goods, market } = goodsAndMarket(input);
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
