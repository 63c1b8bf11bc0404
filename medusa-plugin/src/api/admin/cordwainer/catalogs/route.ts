import { serve } from '../../../http/serve';
import { listCatalogs } from './operations';
import { listStates } from './states';

/** Every brand with the version that it offers and its draft. */
export const GET = serve(listCatalogs, async ({ req, res }) => {
  res.json({ catalogs: await listStates(req.scope) });
});
