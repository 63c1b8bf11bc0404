import { randomUUID } from 'node:crypto';
import { orderRequest } from '../bench/order-request.js';
import { client } from '../bench/store.js';
import type { Instance } from './demo.js';

export type Placed = { id: string; number: string; link_token: string; total: number };

/** The demo's store as its own storefront asks it. */
export async function storeOf({ addresses }: Instance) {
  const html = await (await fetch(addresses.storefront)).text();
  const key = /publishable-key="([^"]+)"/.exec(html)?.[1] ?? '';
  return client(addresses.medusa, { 'x-publishable-api-key': key });
}

/** An order of one pair, as the designer would have sent it. */
export async function placeOrder(instance: Instance): Promise<Placed> {
  const store = await storeOf(instance);
  const { order } = await store<{ order: Placed }>('POST', '/store/cordwainer/orders', await orderRequest(store), {
    'Idempotency-Key': randomUUID(),
  });
  return order;
}
