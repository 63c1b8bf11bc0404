import { CATALOG_MODULE } from '../../../../../../modules/catalog';
import type CatalogModuleService from '../../../../../../modules/catalog/service';
import { nameUsers } from '../../../../../../users/name-users';
import { serve } from '../../../../../http/serve';
import { listCatalogVersions } from '../../operations';
import { presentVersion } from '../../present';
import { readState } from '../../states';

const FIELDS = ['id', 'version', 'catalog_id', 'created_at', 'published_by', 'note', 'rolled_back_to'];

/** What was published, by whom and when, the latest first. */
export const GET = serve(listCatalogVersions, async ({ req, res, params: { brand_id }, query: { limit, offset } }) => {
  await readState(req.scope, brand_id);
  const [rows, count] = await req.scope
    .resolve<CatalogModuleService>(CATALOG_MODULE)
    .listAndCountCatalogVersions(
      { brand_id },
      { select: FIELDS, order: { version: 'DESC' }, take: limit, skip: offset },
    );
  const names = await nameUsers(
    req.scope,
    rows.map((row) => row.published_by),
  );
  res.json({ versions: rows.map((row) => presentVersion(row, names)), count, limit, offset });
});
