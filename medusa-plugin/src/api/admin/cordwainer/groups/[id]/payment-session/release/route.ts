import { releasePaymentWorkflow } from '../../../../../../../workflows/payment/workflows/release-payment';
import { serve } from '../../../../../../http/serve';
import { retrieveGroup } from '../../../present';
import { releaseGroupPayment } from '../../pay/operations';

export const POST = serve(releaseGroupPayment, async ({ req, res, params: { id } }) => {
  const actor = { type: 'user' as const, id: req.auth_context.actor_id };
  await releasePaymentWorkflow(req.scope).run({ input: { subject: { kind: 'group', id }, actor } });
  res.json({ group: await retrieveGroup(req.scope, id) });
});
