import { rollBackCatalogWorkflow } from '../../../../../../workflows/catalog/workflows/roll-back-catalog';
import { serve } from '../../../../../http/serve';
import { rollBackCatalog } from '../../operations';

/** Offers again what an earlier version offered, as a new version. */
export const POST = serve(rollBackCatalog, async ({ req, res, params, body }) => {
  const { result } = await rollBackCatalogWorkflow(req.scope).run({
    input: { ...params, ...body, published_by: req.auth_context.actor_id },
  });
  res.json({ version: result.version, published: result.created });
});
