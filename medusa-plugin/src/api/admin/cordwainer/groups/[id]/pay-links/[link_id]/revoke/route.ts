import { revokePayLinkWorkflow } from '../../../../../../../../workflows/payment/workflows/revoke-pay-link';
import { serve } from '../../../../../../../http/serve';
import { listLinks } from '../../../../../pay-links/list-links';
import { revokeGroupPayLink } from '../../operations';

export const POST = serve(revokeGroupPayLink, async ({ req, res, params: { id, link_id } }) => {
  const subject = { kind: 'group', id } as const;
  const actor = { type: 'user', id: req.auth_context.actor_id } as const;
  await revokePayLinkWorkflow(req.scope).run({ input: { subject, id: link_id, actor } });
  res.json(await listLinks(req.scope, subject));
});
