import { createHash } from 'node:crypto';
import { standingOf } from '../../../../designs/standing';
import { CATALOG_MODULE } from '../../../../modules/catalog';
import type CatalogModuleService from '../../../../modules/catalog/service';
import { INSPIRATION_MODULE } from '../../../../modules/inspiration';
import type InspirationModuleService from '../../../../modules/inspiration/service';
import { serve } from '../../../http/serve';
import { shopOf } from '../shop';
import { listStoreInspirations } from './operations';

/** What the brand shows to begin with. 304 where the caller has it already. */
export const GET = serve(listStoreInspirations, async ({ req, res }) => {
  const { brandId } = await shopOf(req);
  const [published, rows] = await Promise.all([
    req.scope.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(brandId),
    req.scope.resolve<InspirationModuleService>(INSPIRATION_MODULE).listInspirations(brandId),
  ]);
  const inspirations = rows
    .filter((row) => row.published)
    .flatMap(({ id, name, line, design }) => {
      const standing = standingOf(published?.catalog, design);
      return standing.fits ? [{ id, name, line, design: standing.design }] : [];
    });
  const body = JSON.stringify({ inspirations });
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  res.set({ ETag: `"${tag}"`, 'Cache-Control': 'private, no-cache' });
  res.vary('x-publishable-api-key');
  if (req.fresh) {
    res.status(304).end();
    return;
  }
  res.type('application/json').send(body);
});
