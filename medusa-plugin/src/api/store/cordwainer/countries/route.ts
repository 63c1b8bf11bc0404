import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import { CATALOG_MODULE } from '../../../../modules/catalog';
import type CatalogModuleService from '../../../../modules/catalog/service';
import { listServedCountries } from '../../../../shipping/list-served-countries';
import { answering } from '../../../http/answer';
import { shopOf } from '../shop';

/** The countries an order can go to, each with the currency it is paid in. */
export const GET = answering(async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const { brandId, salesChannelId } = await shopOf(req);
  const published = await req.scope.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(brandId);
  const countries = await listServedCountries(req.scope, salesChannelId);
  const offered = new Set(published?.catalog.currencies);
  res.json({ countries: countries.filter(({ currency }) => offered.has(currency)) });
});
