import { serve } from '../../../../../../../http/serve';
import { versionOf } from '../../../../contents';
import { exportCatalogVersion } from '../../../../operations';

/** One version as a JSON file, indented for people. */
export const GET = serve(exportCatalogVersion, async ({ req, res, params }) => {
  const { catalog, version } = await versionOf(req.scope, params.brand_id, params.version);
  res.attachment(`${catalog.id}-${version}.json`);
  res.type('application/json').send(`${JSON.stringify(catalog, null, 2)}\n`);
});
