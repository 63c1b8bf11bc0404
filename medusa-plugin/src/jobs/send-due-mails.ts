import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { sendMailWorkflow } from '../workflows/production/workflows/send-mail';

const BATCH = 50;
/** Younger ones are still with the event that gave the reason for them. */
const MIN_AGE_MS = 60_000;

/** Sends the e-mails that failed, or whose event died with its process. */
export default async function sendDueMails(container: MedusaContainer): Promise<void> {
  const now = Date.now();
  const mails = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listCordwainerMails(
      { status: 'pending', due_at: { $lt: new Date(now) }, created_at: { $lt: new Date(now - MIN_AGE_MS) } } as never,
      { select: ['id', 'kind', 'production_order_id'], order: { due_at: 'ASC' }, take: BATCH },
    );
  await eachOf(
    mails,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ kind, production_order_id }) => `Cannot send the e-mail "${kind}" of production order ${production_order_id}`,
    ({ id }) => sendMailWorkflow(container).run({ input: { id } }),
  );
}

export const config = { name: 'cordwainer-send-due-mails', schedule: '* * * * *' };
