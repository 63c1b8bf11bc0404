import { createPayLinkWorkflow } from '../../../../../../workflows/payment/workflows/create-pay-link';
import { serve } from '../../../../../http/serve';
import { listLinks } from '../../../pay-links/list-links';
import { createPayLink, listPayLinks } from './operations';

export const GET = serve(listPayLinks, async ({ req, res, params: { id } }) => {
  res.json(await listLinks(req.scope, { kind: 'order', id }));
});

export const POST = serve(createPayLink, async ({ req, res, params: { id }, body }) => {
  const { result } = await createPayLinkWorkflow(req.scope).run({
    input: {
      subject: { kind: 'order', id },
      actor: { type: 'user', id: req.auth_context.actor_id },
      ...(body?.hours && { expires_in: body.hours * 3600 }),
    },
  });
  res.status(201).set('Cache-Control', 'private, no-store').json({ pay_link: result });
});
