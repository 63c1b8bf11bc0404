import { parseQuoteRequest } from '@cordwainer/contract';
import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import { malformed } from '../../../../refusal';
import { quoteProductionOrderWorkflow } from '../../../../workflows/quote/workflows/quote-production-order';
import { answering } from '../../../http/answer';
import { shopOf } from '../shop';

/** What an order would cost, with shipping where an option is named, and tax. */
export const POST = answering(async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const parsed = parseQuoteRequest(req.body);
  if (!parsed.ok) throw malformed(parsed.issues);
  const { brandId, salesChannelId } = await shopOf(req);
  const { design, quantity, currency, countryCode, shippingOption } = parsed.value;
  const { result } = await quoteProductionOrderWorkflow(req.scope).run({
    input: {
      brand_id: brandId,
      sales_channel_id: salesChannelId,
      design,
      quantity,
      currency,
      destination: { country_code: countryCode },
      country_path: 'countryCode',
      shipping_option: shippingOption,
      locale: req.locale ?? 'en',
    },
  });
  res.json({ quote: result.quote });
});
