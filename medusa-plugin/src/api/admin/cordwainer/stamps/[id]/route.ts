import { serve } from '../../../../http/serve';
import { readStamp } from '../operations';
import { presentStamp } from '../present';

export const GET = serve(readStamp, async ({ req, res, params }) => {
  res.json(await presentStamp(req.scope, params.id));
});
