import { CATALOG_MODULE } from '../../../../modules/catalog';
import type CatalogModuleService from '../../../../modules/catalog/service';
import { RefusalError } from '../../../../refusal';
import { serve } from '../../../http/serve';
import { shopOf } from '../shop';
import { bodyOf, ENCODINGS, type Encoding } from './body-of';
import { readCatalog } from './operations';

/** The catalog the brand offers now. 304 where the caller has it already. */
export const GET = serve(readCatalog, async ({ req, res }) => {
  const { brandId } = await shopOf(req);
  const published = await req.scope.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(brandId);
  if (!published) {
    throw new RefusalError({ status: 404, type: 'no-catalog', message: 'This brand has not published a catalog yet' });
  }
  // Weak: the same catalog, in whatever encoding. Asked about every time, as a new version may be there any moment.
  res.set({ ETag: `W/"${published.hash}"`, 'Cache-Control': 'private, no-cache' });
  // One address for all brands: only the key tells them apart.
  res.vary('x-publishable-api-key, Accept-Encoding');
  if (req.fresh) {
    res.status(304).end();
    return;
  }
  const encoding = (req.acceptsEncodings([...ENCODINGS]) || 'identity') as Encoding;
  if (encoding !== 'identity') res.set('Content-Encoding', encoding);
  res.type('application/json').end(await bodyOf(published, encoding));
});
