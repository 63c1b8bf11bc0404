import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import type { ParcelGroup } from '../shipping/parcels/group-alike';
import { shipGroupWorkflow } from '../workflows/group/shipping/ship-group';

const BATCH = 20;

/** Ships what is left of groups whose shipment was decided, where the process that was at it died. */
export default async function completeGroupShipments(container: MedusaContainer): Promise<void> {
  const groups = await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).listUnshippedGroups(BATCH);
  await eachOf(
    groups,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ id }) => `Cannot complete the shipment of group ${id}`,
    ({ id, shipment }) =>
      shipGroupWorkflow(container).run({
        input: {
          ...shipment,
          id,
          parcels: shipment.parcels as ParcelGroup[],
          tracking: [...shipment.tracking],
        },
      }),
  );
}

export const config = { name: 'cordwainer-complete-group-shipments', schedule: '*/5 * * * *' };
