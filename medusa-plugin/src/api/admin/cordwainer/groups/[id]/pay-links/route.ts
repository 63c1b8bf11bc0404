import { createPayLinkWorkflow } from '../../../../../../workflows/payment/workflows/create-pay-link';
import { serve } from '../../../../../http/serve';
import { listLinks } from '../../../pay-links/list-links';
import { createGroupPayLink, listGroupPayLinks } from './operations';

export const GET = serve(listGroupPayLinks, async ({ req, res, params: { id } }) => {
  res.json(await listLinks(req.scope, { kind: 'group', id }));
});

export const POST = serve(createGroupPayLink, async ({ req, res, params: { id }, body }) => {
  const { result } = await createPayLinkWorkflow(req.scope).run({
    input: {
      subject: { kind: 'group', id },
      actor: { type: 'user', id: req.auth_context.actor_id },
      ...(body?.hours && { expires_in: body.hours * 3600 }),
    },
  });
  res.status(201).set('Cache-Control', 'private, no-store').json({ pay_link: result });
});
