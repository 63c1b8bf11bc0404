import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { readDestinations } from '../workflows/group/read-destinations';

const BATCH = 500;

/** Works out where orders of before there were groups go, so that they are found to travel together. */
export default async function noteDestinations(container: MedusaContainer): Promise<void> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const orders = await production.findUnplaced(BATCH);
  const destinations = await readDestinations(
    container,
    orders.map(({ order_id }) => order_id),
  );
  for (const { id, order_id } of orders) {
    const key = destinations.get(order_id);
    if (key) await production.noteDestination({ id, from: null, to: key });
  }
}

export const config = { name: 'cordwainer-note-destinations', schedule: '* * * * *' };
