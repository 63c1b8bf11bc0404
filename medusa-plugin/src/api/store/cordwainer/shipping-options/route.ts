import { toMinor } from '@cordwainer/contract';
import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import { listShippingOptions } from '../../../../shipping/list-shipping-options';
import { findMarketWorkflow } from '../../../../workflows/quote/workflows/find-market';
import { answering } from '../../../http/answer';
import { parseQuery } from '../../../http/parse-query';
import { shopOf } from '../shop';
import { ShippingOptionsQuery } from './validators';

/** How an order can get to a country, and what that costs there; dearest last. */
export const GET = answering(async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const { country_code, currency_code } = parseQuery(ShippingOptionsQuery, req.query);
  const { salesChannelId } = await shopOf(req);
  const { result: market } = await findMarketWorkflow(req.scope).run({
    input: { country_code, currency: currency_code, country_path: 'country_code' },
  });
  const options = await listShippingOptions(req.scope, {
    salesChannelId,
    destination: { country_code },
    regionId: market.region_id,
    currency: market.currency,
  });
  res.json({
    shipping_options: options
      .map(({ id, name, amount }) => ({
        id,
        name,
        amount: toMinor(amount, market.currency),
        currency: market.currency,
      }))
      .sort((a, b) => a.amount - b.amount),
  });
});
