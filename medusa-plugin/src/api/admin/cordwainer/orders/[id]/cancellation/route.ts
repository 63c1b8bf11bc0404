import { serve } from '../../../../../http/serve';
import { readOrderCancellation } from '../operations';
import { previewCancellation } from './preview';

export const GET = serve(readOrderCancellation, async ({ req, res, params }) => {
  res.json({ cancellation: await previewCancellation(req.scope, params.id) });
});
