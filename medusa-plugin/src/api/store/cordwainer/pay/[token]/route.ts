import { serve } from '../../../../http/serve';
import { linkBehind } from './behind';
import { readPayPage } from './operations';
import { payPageView } from './page-view';

export const GET = serve(readPayPage, async ({ req, res, params: { token } }) => {
  const { subject, link } = await linkBehind(req, token);
  res.set('Cache-Control', 'private, no-store').json({ pay: await payPageView(req.scope, subject, token, link) });
});
