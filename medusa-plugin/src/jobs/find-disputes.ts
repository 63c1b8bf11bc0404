import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { stripeProviders } from '../payments/providers';
import { stripeClient } from '../providers/stripe/client';
import { disputeNoticeOf } from '../providers/stripe/notice';
import { followDisputeWorkflow } from '../workflows/payment/workflows/follow-dispute';

const DAY_S = 86_400;
/** Banks take up to some three months to decide. */
const LOOK_BACK_S = 120 * DAY_S;

/** Follows disputes whose webhook never came, or whose process died. */
export default async function findDisputes(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const { options } of stripeProviders()) {
    const stripe = stripeClient(options);
    const since = Math.floor(Date.now() / 1000) - LOOK_BACK_S;
    const disputes = await stripe.disputes
      .list({ created: { gte: since }, limit: 100 })
      .autoPagingToArray({ limit: 1000 });
    await eachOf(
      disputes,
      logger,
      ({ id }) => `Cannot follow dispute ${id}`,
      async (dispute) => {
        const notice = await disputeNoticeOf(stripe, dispute);
        if (notice) await followDisputeWorkflow(container).run({ input: notice });
      },
    );
  }
}

export const config = { name: 'cordwainer-find-disputes', schedule: '17 * * * *' };
