import { quoteProductionOrderWorkflow } from '../../../../workflows/quote/workflows/quote-production-order';
import { serve } from '../../../http/serve';
import { shopOf } from '../shop';
import { quoteOrder } from './operations';

/** What an order would cost, with shipping where an option is named, and tax. */
export const POST = serve(quoteOrder, async ({ req, res, body }) => {
  const { brandId, salesChannelId } = await shopOf(req);
  const { design, quantity, currency, countryCode, postalCode, province, shippingOption, stamp } = body;
  const { result } = await quoteProductionOrderWorkflow(req.scope).run({
    input: {
      brand_id: brandId,
      sales_channel_id: salesChannelId,
      design,
      quantity,
      currency,
      destination: { country_code: countryCode, province, postal_code: postalCode },
      country_path: 'countryCode',
      shipping_option: shippingOption,
      stamp,
      locale: req.locale ?? 'en',
    },
  });
  res.json({ quote: result.quote });
});
