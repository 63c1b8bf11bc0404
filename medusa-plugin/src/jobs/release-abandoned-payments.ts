import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { refusalOf } from '../refusal';
import { confirmPaymentWorkflow } from '../workflows/payment/workflows/confirm-payment';
import { releasePaymentWorkflow } from '../workflows/payment/workflows/release-payment';

const BATCH = 50;

/**
 * Looks after payments that were begun. One whose time has run out is ended, so that the order is free again; of the
 * others the provider is asked whether the money is there, in case its webhook never came or its process died. Orders that
 * are paid with their group are left to `settle-group-payments`.
 */
export default async function releaseAbandonedPayments(container: MedusaContainer): Promise<void> {
  const orders = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders(
      { paying_until: { $ne: null }, $or: [{ group_id: null }, { wip_started_at: { $ne: null } }] } as never,
      {
        select: ['id', 'number', 'paying_until'],
        order: { paying_until: 'ASC' },
        take: BATCH,
      },
    );
  await eachOf(
    orders,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ number }) => `Cannot look after the payment of order ${number}`,
    async ({ id, paying_until }) => {
      const subject = { kind: 'order' as const, id };
      const lapsed = new Date(paying_until as Date).getTime() < Date.now();
      if (!lapsed) await confirmPaymentWorkflow(container).run({ input: { subject, actor: { type: 'system' } } });
      else await release(container, subject);
    },
  );
}

/** That it is paid, or about to be, is no failure: it was settled, or is looked at again. */
async function release(container: MedusaContainer, subject: { kind: 'order'; id: string }): Promise<void> {
  try {
    await releasePaymentWorkflow(container).run({ input: { subject, actor: { type: 'system' } } });
  } catch (error) {
    if (!refusalOf(error)) throw error;
  }
}

export const config = { name: 'cordwainer-release-abandoned-payments', schedule: '* * * * *' };
