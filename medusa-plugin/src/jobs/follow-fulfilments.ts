import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { followFulfilmentsWorkflow } from '../workflows/shipping/workflows/follow-fulfilments';

const LOOK_BACK_MS = 7 * 86_400_000;

type Row = { order?: { production_order?: { id: string; number: string; status: string } } };

/**
 * Ships and delivers orders that Medusa has shipped or delivered while nobody listened, or before production was
 * finished: the event of it died with its process, or came too early.
 */
export default async function followUnfollowed(container: MedusaContainer): Promise<void> {
  const finished = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ status: 'finished' }, { select: ['id', 'number'] });
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'fulfillment',
    fields: ['order.production_order.id', 'order.production_order.number', 'order.production_order.status'],
    filters: { delivered_at: { $gt: new Date(Date.now() - LOOK_BACK_MS) } } as never,
  });
  const arrived = (data as unknown as Row[]).flatMap(({ order }) => {
    const found = order?.production_order;
    return found?.status === 'shipped' ? [found] : [];
  });
  await eachOf(
    [...finished, ...arrived],
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ number }) => `Order ${number} can't follow its fulfilments`,
    ({ id }) => followFulfilmentsWorkflow(container).run({ input: { id } }),
  );
}

export const config = { name: 'cordwainer-follow-fulfilments', schedule: '*/5 * * * *' };
