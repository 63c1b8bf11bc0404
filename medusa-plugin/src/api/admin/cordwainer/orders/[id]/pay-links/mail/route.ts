import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { sendPayLinkWorkflow } from '../../../../../../../workflows/payment/workflows/send-pay-link';
import { sendMailWorkflow } from '../../../../../../../workflows/production/workflows/send-mail';
import { serve } from '../../../../../../http/serve';
import { sendPayLink } from '../operations';

/** That the mail server did not take it is no failure of this call: the e-mail says so, and is due again. */
export const POST = serve(sendPayLink, async ({ req, res, params: { id } }) => {
  const { result: mail } = await sendPayLinkWorkflow(req.scope).run({
    input: { id, actor: { type: 'user', id: req.auth_context.actor_id } },
  });
  await sendMailWorkflow(req.scope)
    .run({ input: mail })
    .catch((error) => {
      req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`A link to pay order ${id} is not sent yet`, error);
    });
  res.json({ mail_id: mail.id });
});
