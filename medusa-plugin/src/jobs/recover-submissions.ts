import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { clearAbandonedSubmissionWorkflow } from '../workflows/production/workflows/clear-abandoned-submission';

const BATCH = 50;

/** Clears up after submissions whose process died and whose client never came back. */
export default async function recoverSubmissions(container: MedusaContainer): Promise<void> {
  const abandoned = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listSubmissions({ status: 'in-flight', held_until: { $lt: new Date() } } as never, {
      select: ['id'],
      take: BATCH,
    });
  await eachOf(
    abandoned,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ id }) => `Cannot clear up after submission ${id}`,
    ({ id }) => clearAbandonedSubmissionWorkflow(container).run({ input: { id } }),
  );
}

export const config = { name: 'cordwainer-recover-submissions', schedule: '* * * * *' };
