import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { ProductionOrderEvents } from '../events';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { sendMailWorkflow } from '../workflows/production/workflows/send-mail';

/** Sends what is owed as soon as there is a reason. A mail that fails is tried again by a job, and fails no order. */
export default async function sendMails({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const mails = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listCordwainerMails({ production_order_id: event.data.id, status: 'pending' }, { select: ['id', 'kind'] });
  await eachOf(
    mails,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ kind }) => `The e-mail "${kind}" of production order ${event.data.id} is not sent yet`,
    ({ id }) => sendMailWorkflow(container).run({ input: { id } }),
  );
}

export const config: SubscriberConfig = { event: Object.values(ProductionOrderEvents) };
