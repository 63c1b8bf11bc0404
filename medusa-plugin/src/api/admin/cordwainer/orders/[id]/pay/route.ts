import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { takePaymentWorkflow } from '../../../../../../workflows/production/workflows/take-payment';
import { answering } from '../../../../../http/answer';
import { retrieveDetail } from '../../detail';

/** Takes the order's payment and launches it; 409 where it is paid or cancelled. */
export const POST = answering(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const id = req.params.id!;
  await takePaymentWorkflow(req.scope).run({
    input: { id, actor: { type: 'user', id: req.auth_context.actor_id } },
  });
  res.json({ order: await retrieveDetail(req.scope, id) });
});
