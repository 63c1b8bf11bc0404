import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { STAMP_MODULE } from '../modules/stamp';
import type StampModuleService from '../modules/stamp/service';
import { returnStampFeeWorkflow } from '../workflows/stamp/workflows/withdraw-stamp';

const BATCH = 20;

/** Gives back fees of stamps that were given up by a process which died before it could. */
export default async function returnStampFees(container: MedusaContainer): Promise<void> {
  const stamps = await container
    .resolve<StampModuleService>(STAMP_MODULE)
    .listCordwainerStamps({ status: 'withdrawn', fee_settled_at: null } as never, {
      select: ['id', 'name'],
      take: BATCH,
    });
  await eachOf(
    stamps,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ name }) => `The fee of stamp "${name}" is not given back yet`,
    ({ id }) => returnStampFeeWorkflow(container).run({ input: { id, actor: { type: 'system' } } }),
  );
}

export const config = { name: 'cordwainer-return-stamp-fees', schedule: '*/5 * * * *' };
