import { serve } from '../../../../http/serve';
import { readCatalogState } from '../operations';
import { readState } from '../states';

/** The version that a brand offers, and its draft. */
export const GET = serve(readCatalogState, async ({ req, res, params }) => {
  res.json({ catalog: await readState(req.scope, params.brand_id) });
});
