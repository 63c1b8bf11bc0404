import { refusalOf } from '../../../../../../../../refusal';
import { resendMailWorkflow } from '../../../../../../../../workflows/production/workflows/resend-mail';
import { serve } from '../../../../../../../http/serve';
import { listMails } from '../../list-mails';
import { resendOrderMail } from '../../operations';

/** That the mail server did not take it is no failure of this call: the e-mail says so, and is due again. */
export const POST = serve(resendOrderMail, async ({ req, res, params: { id, mail_id } }) => {
  await resendMailWorkflow(req.scope)
    .run({ input: { id, mail_id, actor: { type: 'user', id: req.auth_context.actor_id } } })
    .catch((error) => {
      if (refusalOf(error)) throw error;
    });
  res.json({ mails: await listMails(req.scope, id) });
});
