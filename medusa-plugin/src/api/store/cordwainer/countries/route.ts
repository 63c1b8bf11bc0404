import { CATALOG_MODULE } from '../../../../modules/catalog';
import type CatalogModuleService from '../../../../modules/catalog/service';
import { listServedCountries } from '../../../../shipping/list-served-countries';
import { serve } from '../../../http/serve';
import { shopOf } from '../shop';
import { listCountries } from './operations';

/** The countries an order can go to, each with the currency it is paid in. */
export const GET = serve(listCountries, async ({ req, res }) => {
  const { brandId, salesChannelId } = await shopOf(req);
  const published = await req.scope.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(brandId);
  const countries = await listServedCountries(req.scope, salesChannelId);
  const offered = new Set(published?.catalog.currencies);
  res.json({ countries: countries.filter(({ currency }) => offered.has(currency)) });
});
