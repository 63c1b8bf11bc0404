import { toMajor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { refundPaymentWorkflow } from '@medusajs/medusa/core-flows';
import { eachOf } from '../each-of';
import { PRODUCTION_MODULE } from '../modules/production';
import type { OpenGroupRefund } from '../modules/production/group-payment/refunds';
import type ProductionModuleService from '../modules/production/service';

const BATCH = 50;

/**
 * Finds out about refunds of groups' payments of which the provider has not said whether it paid. Each is asked for again
 * under the same idempotency key, so that a provider that paid it then does nothing now; Medusa's books follow.
 *
 * Those that Medusa still has a refund of the order's payment for are completed with that, by `complete-refunds`.
 */
export default async function completeGroupRefunds(container: MedusaContainer): Promise<void> {
  const open = await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).listOpenGroupRefunds(BATCH);
  const kept = await container
    .resolve(Modules.PAYMENT)
    .listRefunds({ id: open.map(({ refund_id }) => refund_id) } as never, { select: ['id'] });
  const known = new Set(kept.map(({ id }) => id));
  await eachOf(
    open.filter(({ refund_id }) => !known.has(refund_id)),
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ id }) => `Group refund ${id} is still uncertain`,
    (refund) => askAgain(container, refund),
  );
}

async function askAgain(container: MedusaContainer, refund: OpenGroupRefund): Promise<void> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  if (refund.forgotten) {
    await production.dropGroupRefund(refund.id);
    throw new Error('the provider has failed for most of a day and forgets its key; look there whether it paid');
  }
  // The refund that comes now takes its place, and its key.
  await production.doubtGroupRefund(refund.id);
  const [capture] = await container
    .resolve(Modules.PAYMENT)
    .listCaptures({ id: refund.capture_id! }, { relations: ['payment'], take: 1 });
  await refundPaymentWorkflow(container).run({
    input: {
      payment_id: capture!.payment.id,
      amount: toMajor(refund.amount, refund.currency),
      note: 'The payment provider had not answered',
    },
  });
}

export const config = { name: 'cordwainer-complete-group-refunds', schedule: '* * * * *' };
