import { requirePaper } from '../../../../../../../documents/paper-of';
import { readOrder } from '../../../../../../../documents/read-order';
import { sendPaper } from '../../../../../../http/send-paper';
import { serve } from '../../../../../../http/serve';
import { readPaper } from './operations';

/** A paper of an order. */
export const GET = serve(readPaper, async ({ req, res, params, query }) => {
  const order = await readOrder(req.scope, { id: params.id });
  sendPaper(res, await requirePaper(req.scope, order, { kind: params.kind, ...query }));
});
