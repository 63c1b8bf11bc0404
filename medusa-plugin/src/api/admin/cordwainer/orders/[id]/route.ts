import { serve } from '../../../../http/serve';
import { retrieveDetail } from '../detail';
import { readOrder } from './operations';

export const GET = serve(readOrder, async ({ req, res, params }) => {
  res.json({ order: await retrieveDetail(req.scope, params.id) });
});
