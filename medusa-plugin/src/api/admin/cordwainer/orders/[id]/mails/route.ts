import { serve } from '../../../../../http/serve';
import { listMails } from './list-mails';
import { listOrderMails } from './operations';

export const GET = serve(listOrderMails, async ({ req, res, params }) => {
  res.json({ mails: await listMails(req.scope, params.id) });
});
