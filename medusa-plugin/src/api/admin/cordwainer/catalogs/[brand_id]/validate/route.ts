import { serve } from '../../../../../http/serve';
import { draftOf } from '../../contents';
import { validateCatalog } from '../../operations';
import { validate } from '../../present';

/** Every fault of the draft, or of what is sent, each at its path. */
export const POST = serve(validateCatalog, async ({ req, res, params, body }) => {
  const content = body.content === undefined ? (await draftOf(req.scope, params.brand_id)).content : body.content;
  res.json({ validation: validate(content) });
});
