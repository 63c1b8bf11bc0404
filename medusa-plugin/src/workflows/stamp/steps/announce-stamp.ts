import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { ProductionOrderEvents } from '../../../events';
import { STAMP_MODULE } from '../../../modules/stamp';
import type StampModuleService from '../../../modules/stamp/service';

/**
 * Tells subscribers of the order that asked for the stamp; a stamp without one concerns nobody outside. The stamp has
 * moved: what fails here is made up for by the job that sends e-mails, and fails nothing.
 */
export const announceStampStep = createStep('announce-stamp', async ({ id }: { id: string }, { container }) => {
  try {
    const stamp = await container.resolve<StampModuleService>(STAMP_MODULE).retrieveCordwainerStamp(id);
    if (stamp.production_order_id) {
      const data = { id: stamp.production_order_id };
      await container.resolve(Modules.EVENT_BUS).emit({ name: ProductionOrderEvents.STAMP_MOVED, data });
    }
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Nobody is told yet that stamp ${id} moved`, error as Error);
  }
  return new StepResponse(undefined);
});
