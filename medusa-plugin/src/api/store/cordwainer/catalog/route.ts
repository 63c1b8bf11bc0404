import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import { CATALOG_MODULE } from '../../../../modules/catalog';
import type CatalogModuleService from '../../../../modules/catalog/service';
import { RefusalError } from '../../../../refusal';
import { answering } from '../../../http/answer';
import { shopOf } from '../shop';

/** The catalog the brand offers now. 304 where the caller has it already. */
export const GET = answering(async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const { brandId } = await shopOf(req);
  const published = await req.scope.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(brandId);
  if (!published) {
    throw new RefusalError({ status: 404, type: 'no-catalog', message: 'This brand has not published a catalog yet' });
  }
  res.set({
    ETag: `"${published.hash}"`,
    // One address for all brands: only the key tells them apart.
    Vary: 'x-publishable-api-key',
    'Cache-Control': 'private, no-cache',
  });
  if (req.fresh) {
    res.status(304).end();
    return;
  }
  res.json({ catalog: published.catalog });
});
