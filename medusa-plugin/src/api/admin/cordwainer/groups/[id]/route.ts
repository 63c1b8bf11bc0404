import { serve } from '../../../../http/serve';
import { readGroup } from '../operations';
import { retrieveGroup } from '../present';

export const GET = serve(readGroup, async ({ req, res, params: { id } }) => {
  res.json({ group: await retrieveGroup(req.scope, id) });
});
