import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type ProductionModuleService from '../../../modules/production/service';
import type { Actor } from '../../../modules/production/types';
import { RefusalError } from '../../../refusal';

export type ReopenMailStepInput = { id: string; mail_id: string; actor: Actor };

/**
 * Makes an e-mail due once more. Has no compensation: that it could not be sent at once is noted on it, and it stays due.
 *
 * @throws Refusal 404; 409 where it is being sent at this moment
 */
export const reopenMailStep = createStep('reopen-mail', async (input: ReopenMailStepInput, { container }) => {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const { id, mail_id: mailId, actor } = input;
  if (await production.reopenMail({ id, mailId, actor })) return new StepResponse(undefined);
  const [mail] = await production.listCordwainerMails({ id: mailId, production_order_id: id }, { select: ['id'] });
  if (mail) throw new RefusalError({ status: 409, type: 'being-sent', message: 'This e-mail is being sent just now' });
  throw new RefusalError({ status: 404, type: 'not-found', message: `There is no e-mail ${mailId} of this order` });
});
