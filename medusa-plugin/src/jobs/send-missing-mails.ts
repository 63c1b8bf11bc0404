import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { sendOrderReceivedMailWorkflow } from '../workflows/production/workflows/send-order-received-mail';

const BATCH = 25;
const MAX_ATTEMPTS = 100;
/** Younger ones are still on their way. */
const MIN_AGE_MS = 60_000;
/** After that the customer has asked already, and an answer has been given by hand. */
const MAX_AGE_MS = 3 * 86_400_000;

/** Sends the e-mails that failed, for three days. */
export default async function sendMissingMails(container: MedusaContainer): Promise<void> {
  const now = Date.now();
  const orders = await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).listProductionOrders(
    {
      mailed_at: null,
      mail_attempts: { $lt: MAX_ATTEMPTS },
      announced_at: { $ne: null },
      created_at: { $gt: new Date(now - MAX_AGE_MS), $lt: new Date(now - MIN_AGE_MS) },
    } as never,
    // The newest first: where one can't be delivered at all, it does not keep the others from trying.
    { select: ['id', 'number'], order: { created_at: 'DESC' }, take: BATCH },
  );
  await eachOf(
    orders,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ number }) => `Cannot send the e-mail of order ${number}`,
    ({ id }) => sendOrderReceivedMailWorkflow(container).run({ input: { id } }),
  );
}

export const config = { name: 'cordwainer-send-missing-mails', schedule: '*/5 * * * *' };
