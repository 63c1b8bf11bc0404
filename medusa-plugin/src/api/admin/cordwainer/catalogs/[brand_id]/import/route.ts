import { serve } from '../../../../../http/serve';
import { importCatalog } from '../../operations';
import { save } from '../../save';

/** Saves a catalog as the draft. It begins as whatever version the draft began as. */
export const POST = serve(importCatalog, async ({ req, res, params, query, body }) => {
  res.json(await save(req, { ...params, content: body, revision: query.revision }));
});
