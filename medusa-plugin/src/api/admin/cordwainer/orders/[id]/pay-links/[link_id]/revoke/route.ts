import { revokePayLinkWorkflow } from '../../../../../../../../workflows/payment/workflows/revoke-pay-link';
import { serve } from '../../../../../../../http/serve';
import { listLinks } from '../../list-links';
import { revokePayLink } from '../../operations';

export const POST = serve(revokePayLink, async ({ req, res, params: { id, link_id } }) => {
  await revokePayLinkWorkflow(req.scope).run({
    input: { subject: { kind: 'order', id }, id: link_id, actor: { type: 'user', id: req.auth_context.actor_id } },
  });
  res.json(await listLinks(req.scope, id));
});
