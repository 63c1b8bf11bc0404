import { CATALOG_MODULE } from '../../../../../../../modules/catalog';
import type CatalogModuleService from '../../../../../../../modules/catalog/service';
import { nameUsers } from '../../../../../../../users/name-users';
import { serve } from '../../../../../../http/serve';
import { versionOf } from '../../../contents';
import { readCatalogVersion } from '../../../operations';
import { presentVersion } from '../../../present';

const FIELDS = ['id', 'version', 'catalog_id', 'created_at', 'published_by', 'note', 'rolled_back_to'];

/** One version with its content. */
export const GET = serve(readCatalogVersion, async ({ req, res, params }) => {
  const { id, catalog } = await versionOf(req.scope, params.brand_id, params.version);
  const row = await req.scope
    .resolve<CatalogModuleService>(CATALOG_MODULE)
    .retrieveCatalogVersion(id, { select: FIELDS });
  const names = await nameUsers(req.scope, [row.published_by]);
  res.json({ version: { ...presentVersion(row, names), catalog } });
});
