import { createRequire } from 'node:module';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { AxiosInstance } from 'axios';
import type { OrderView } from './office';
import { storefront } from './requests';
import type { Shop } from './shop';

const require = createRequire(import.meta.url);
const { startPaymentWorkflow } = require('@cordwainer/medusa-plugin/workflows/payment/workflows/start-payment');
const { confirmPaymentWorkflow } = require('@cordwainer/medusa-plugin/workflows/payment/workflows/confirm-payment');
const { releasePaymentWorkflow } = require('@cordwainer/medusa-plugin/workflows/payment/workflows/release-payment');
const { settlePaymentWorkflow } = require('@cordwainer/medusa-plugin/workflows/payment/workflows/settle-payment');
const { allocate } = require('@cordwainer/medusa-plugin/workflows/group/allocation/allocate');
const { takePaymentWorkflow } = require('@cordwainer/medusa-plugin/workflows/payment/workflows/take-payment');

type Module = Record<string, (...args: unknown[]) => Promise<any>>;
export const productionOf = (container: MedusaContainer) =>
  container.resolve('cordwainer_production') as unknown as Module;

let sequence = 0;

export async function makeGroup(container: MedusaContainer, orders: OrderView[]): Promise<string> {
  const production = productionOf(container);
  const medusa = await container.resolve(Modules.ORDER).retrieveOrder(orders[0]!.order_id);
  const { id: brand_id } = orders[0]!.brand as { id: string };
  sequence += 1;
  const group = await production.createShippingGroups!({
    ...{ brand_id, number: `G${sequence}-ALP`, sequence, currency: 'EUR', region_id: medusa.region_id },
    ...{ sales_channel_id: medusa.sales_channel_id, destination_key: 'x', destination: {}, shipping_option_id: 'so' },
    ...{ shipping_method: 'x', method_data: {}, shipping: 0, tax_included: true, chargeable_weight: 0 },
  });
  for (const { id } of orders) {
    await production.updateProductionOrders!({ id, group_id: group.id, own_shipping: { amount: 0 } });
  }
  return group.id;
}

/** Pays groups as the routes do, whoever calls them. */
export function groupPayments(container: () => MedusaContainer) {
  const subject = (id: string) => ({ kind: 'group' as const, id });
  const actor = { type: 'customer' as const };
  const run = async (workflow: any, input: object) => (await workflow(container()).run({ input })).result;
  return {
    start: (id: string) => run(startPaymentWorkflow, { subject: subject(id), actor }),
    confirm: (id: string) => run(confirmPaymentWorkflow, { subject: subject(id), actor }),
    release: (id: string, by: object = actor) => run(releasePaymentWorkflow, { subject: subject(id), actor: by }),
    mark: async (id: string) => {
      const taken = await run(takePaymentWorkflow, { subject: subject(id), actor: { type: 'user' } });
      await run(settlePaymentWorkflow, taken);
      await allocate(container(), taken.payment_id);
      return taken.payment_id as string;
    },
    settle: async (payment_id: string) => {
      await run(settlePaymentWorkflow, { payment_id });
      await allocate(container(), payment_id);
    },
  };
}

/** Orders to one destination, one after the other, by whoever is named. */
export async function ordersFor(
  api: AxiosInstance,
  shop: Shop,
  admin: { detail(id: string): Promise<OrderView> },
  emails: readonly string[],
): Promise<OrderView[]> {
  const orders: OrderView[] = [];
  for (const email of emails) {
    const { data } = await storefront(api, shop).order({ change: (request) => ({ ...request, email }) });
    orders.push(await admin.detail(data.order.id));
  }
  return orders;
}
