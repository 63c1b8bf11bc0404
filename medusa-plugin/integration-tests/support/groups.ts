import { createRequire } from 'node:module';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { AxiosInstance, AxiosResponse } from 'axios';
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

type Office = { send(method: 'get' | 'post' | 'delete', url: string, data?: unknown): Promise<AxiosResponse> };

/** A shipping group of the orders, also where it saves nothing. */
export async function makeGroup(admin: Office, orders: OrderView[]): Promise<string> {
  const ids = orders.map(({ id }) => id);
  const { status, data } = await admin.send('post', '/admin/cordwainer/groups', { ids, insist: true });
  if (status !== 201) throw new Error(`Group refused: ${status} ${JSON.stringify(data)}`);
  return data.group.id;
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
