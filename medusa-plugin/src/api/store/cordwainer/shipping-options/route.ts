import type { Catalog } from '@cordwainer/contract';
import { CATALOG_MODULE } from '../../../../modules/catalog';
import type CatalogModuleService from '../../../../modules/catalog/service';
import { listShippingOptions, type ShippingOption } from '../../../../shipping/list-shipping-options';
import type { PairsToPack } from '../../../../shipping/parcels/pack-pairs';
import { findMarketWorkflow } from '../../../../workflows/quote/workflows/find-market';
import { listShippingOptionsWorkflow } from '../../../../workflows/quote/workflows/list-shipping-options';
import { serve } from '../../../http/serve';
import { shopOf } from '../shop';
import { listShippingOptionsForOnePair, listShippingOptionsForOrder } from './operations';

/** How a pair of the first style can get to a country: an idea of the price before there is a design. */
export const GET = serve(listShippingOptionsForOnePair, async ({ req, res, query }) => {
  const { country_code, currency_code, postal_code } = query;
  const { brandId, salesChannelId } = await shopOf(req);
  const { result: market } = await findMarketWorkflow(req.scope).run({
    input: { country_code, currency: currency_code, country_path: 'country_code' },
  });
  const published = await req.scope.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(brandId);
  const options = await listShippingOptions(req.scope, {
    salesChannelId,
    destination: { country_code, postal_code },
    regionId: market.region_id,
    currency: market.currency,
    pairs: published && onePair(published.catalog),
  });
  res.json(answerOf(options, market.currency));
});

/** How an order can get to its destination, priced as its quote will be. */
export const POST = serve(listShippingOptionsForOrder, async ({ req, res, body }) => {
  const { brandId, salesChannelId } = await shopOf(req);
  const { design, quantity, currency, countryCode, postalCode, province } = body;
  const { result: options } = await listShippingOptionsWorkflow(req.scope).run({
    input: {
      brand_id: brandId,
      sales_channel_id: salesChannelId,
      design,
      quantity,
      currency,
      destination: { country_code: countryCode, province, postal_code: postalCode },
      country_path: 'countryCode',
    },
  });
  res.json(answerOf(options, currency));
});

function onePair({ styles, packages }: Catalog): PairsToPack[] {
  const style = styles.find(({ offered }) => offered !== false);
  const box = packages.find(({ id }) => id === style?.package);
  return box ? [{ package: box, pairs: 1 }] : [];
}

function answerOf(options: readonly ShippingOption[], currency: string) {
  return {
    shipping_options: options
      .map(({ id, name, amount, transitDays }) => ({
        id,
        name,
        amount,
        currency,
        ...(transitDays && { transit_days: transitDays }),
      }))
      .sort((a, b) => a.amount - b.amount),
  };
}
