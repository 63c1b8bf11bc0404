import { replaceStampArtworkWorkflow } from '../../../../../../workflows/stamp/workflows/replace-stamp-artwork';
import { serve } from '../../../../../http/serve';
import { replaceArtwork } from '../../operations';
import { presentStamp } from '../../present';

export const POST = serve(replaceArtwork, async ({ req, res, params: { id }, body }) => {
  const actor = { type: 'user' as const, id: req.auth_context.actor_id };
  await replaceStampArtworkWorkflow(req.scope).run({ input: { ...body, id, actor } });
  res.json(await presentStamp(req.scope, id));
});
