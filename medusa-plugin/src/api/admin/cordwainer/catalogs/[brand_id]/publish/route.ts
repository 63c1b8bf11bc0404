import { publishCatalogDraftWorkflow } from '../../../../../../workflows/catalog/workflows/publish-catalog-draft';
import { serve } from '../../../../../http/serve';
import { publishCatalog } from '../../operations';

/** Publishes the draft as the next version. */
export const POST = serve(publishCatalog, async ({ req, res, params, body }) => {
  const { result } = await publishCatalogDraftWorkflow(req.scope).run({
    input: { ...params, ...body, published_by: req.auth_context.actor_id },
  });
  res.json({ version: result.version, published: result.created });
});
