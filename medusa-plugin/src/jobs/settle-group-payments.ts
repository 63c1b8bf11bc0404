import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { readCollections } from '../payments/read-collections';
import { refusalOf } from '../refusal';
import { allocate } from '../workflows/group/allocation/allocate';
import { confirmPaymentWorkflow } from '../workflows/payment/workflows/confirm-payment';
import { releasePaymentWorkflow } from '../workflows/payment/workflows/release-payment';
import { settlePaymentWorkflow } from '../workflows/payment/workflows/settle-payment';

const BATCH = 50;

/**
 * Looks after groups' payments. What was taken while nobody listened, or by a process that died, is shared out to the
 * orders; a payment whose time has run out is ended; of the others the provider is asked whether the money is there.
 */
export default async function settleGroupPayments(container: MedusaContainer): Promise<void> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const groups = await production.listShippingGroups({ paying_until: { $ne: null } } as never, {
    select: ['id', 'number', 'paying_until', 'payment_collection_id'],
    order: { paying_until: 'ASC' },
    take: BATCH,
  });
  await eachOf(
    groups,
    logger,
    ({ number }) => `Cannot look after the payment of group ${number}`,
    (group) => lookAfter(container, group),
  );
  await eachOf(
    await production.listUnsettledGroupPayments(BATCH),
    logger,
    (id) => `Payment ${id} of a group can't be shared out to its orders yet`,
    (id) => allocate(container, id),
  );
}

type PaidGroup = { id: string; paying_until: unknown; payment_collection_id: string | null };

/** That it is paid, or about to be, is no failure: it was settled, or is looked at again. */
async function lookAfter(
  container: MedusaContainer,
  { id, paying_until, payment_collection_id }: PaidGroup,
): Promise<void> {
  const collections = await readCollections(container, payment_collection_id ? [payment_collection_id] : []);
  const captured = collections.flatMap(({ payments }) => payments.filter(({ captures }) => captures.length > 0));
  for (const payment of captured) {
    await settlePaymentWorkflow(container).run({ input: { payment_id: payment.id } });
  }
  const subject = { kind: 'group' as const, id };
  const actor = { type: 'system' as const };
  const lapsed = new Date(paying_until as Date).getTime() < Date.now();
  try {
    if (lapsed) await releasePaymentWorkflow(container).run({ input: { subject, actor } });
    else if (captured.length === 0) await confirmPaymentWorkflow(container).run({ input: { subject, actor } });
  } catch (error) {
    if (!refusalOf(error)) throw error;
  }
}

export const config = { name: 'cordwainer-settle-group-payments', schedule: '* * * * *' };
