import type { StampChoice } from '@cordwainer/contract';
import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { getItemTaxLinesStep } from '@medusajs/medusa/core-flows';
import { goodsAndMarket, type Wish } from '../goods-and-market';
import { makeQuote, taxables } from '../make-quote';
import { prepareStampStep } from '../steps/prepare-stamp';
import { priceShippingStep } from '../steps/price-shipping';

export type QuoteProductionOrderWorkflowInput = Wish & {
  shipping_option?: string;
  /** Language of the lines' labels. */
  locale: string;
  /** Left out: unlabelled. */
  stamp?: StampChoice;
  /** The order that is being edited; it pays for its stamp as it did. */
  order_id?: string;
};

/**
 * Says what an order would cost: goods and stamp by the brand's catalog, shipping by Medusa's shipping option, tax by Medusa's
 * tax provider. Writes nothing.
 *
 * @throws Refusal 404 or 422 naming every field that is wrong
 */
export const quoteProductionOrderWorkflow = createWorkflow(
  'quote-production-order',
  (input: QuoteProductionOrderWorkflowInput) => {
    const { goods, market } = goodsAndMarket(input);
    const stamp = prepareStampStep(
      transform(input, ({ brand_id, stamp, currency, order_id }) => ({ brand_id, stamp, currency, order_id })),
    );
    const shipping = priceShippingStep(
      transform({ input, goods, market }, ({ input, goods, market }) => ({
        sales_channel_id: input.sales_channel_id,
        shipping_option: input.shipping_option,
        destination: input.destination,
        region_id: market.region_id,
        currency: market.currency,
        goods: goods.price.total,
        pairs: [{ package: goods.package, pairs: goods.pairs }],
      })),
    );
    const taxLines = getItemTaxLinesStep(
      transform({ input, goods, market, shipping, stamp }, ({ input, goods, market, shipping, stamp }) => {
        const parts = taxables({ price: goods.price, lines: goods.lines, market, shipping, stamp });
        return {
          orderOrCart: {
            currency_code: market.currency.toLowerCase(),
            region: { automatic_taxes: market.automatic_taxes },
            shipping_address: input.destination,
            shipping_methods: parts.shipping_methods,
          },
          ...parts,
        } as unknown as Parameters<typeof getItemTaxLinesStep>[0];
      }),
    );
    const quote = transform(
      { input, goods, market, shipping, stamp, taxLines },
      ({ input, goods, market, shipping, stamp, taxLines }) =>
        makeQuote(
          { price: goods.price, lines: goods.lines, market, shipping, stamp, deposit: goods.deposit },
          taxLines,
          input.locale,
        ),
    );
    return new WorkflowResponse({ quote, goods, market, shipping, stamp });
  },
);
