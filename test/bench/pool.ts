/**
 * The order pool beside Medusa's own list of orders, as its admin asks for it, on the same server and database; and the
 * pool of many orders beside the pool of few.
 */
import { Demo, type Instance, temporaryDataDir } from '../support/demo.js';
import { adminClient, storeClient } from './clients.js';
import { openDatabase } from './database.js';
import { fillShop } from './many-orders.js';
import { makePatterns } from './patterns.js';
import { interleaveLatencies, median } from './rounds.js';
import type { Client } from './store.js';

const MANY = 100_000;
const FEW = 1_000;
const RUN = { rounds: 9, times: 5 };
const PAGE = 20;
/** So many orders lie before the deep page. */
const DEEP = 50_000;
const SEARCH = 'liskov';

/** What Medusa 2.21's admin asks for to show a page of its orders. */
const PEER = `/admin/orders?limit=${PAGE}&order=-created_at&fields=${[
  'id,status,created_at,email,display_id,custom_display_id,payment_status,fulfillment_status,total,currency_code',
  '*customer,*sales_channel,*payment_collections,*shipping_address',
].join(',')}`;

export type PageName = 'first' | 'filtered' | 'search' | 'deep';

/** @param many an instance that gets the many orders; a second one is started for the few. */
export async function benchPool(many: { instance: Instance; dataDir: string }) {
  const data = await temporaryDataDir();
  const demo = await Demo.start(data.dir, { RATE_LIMITS: 'off' });
  try {
    const few = { instance: await demo.instance(), dataDir: data.dir };
    const [manyAdmin] = [await fill(many, MANY), await fill(few, FEW)];
    const admin = await adminClient(many.instance);
    const fewAdmin = await adminClient(few.instance);
    const ours = await poolPages(admin, DEEP);
    const small = await poolPages(fewAdmin, FEW / 2);
    const peer = peerPages(admin);
    const contestants = { ...named('ours', ours), ...named('peer', peer), ...named('few', small) };
    // Warm code and warm caches for all of them.
    for (const call of Object.values(contestants)) for (let time = 0; time < 3; time += 1) await call();
    const measured = await interleaveLatencies(contestants, RUN);
    return { unit: 'ms', orders: MANY, fewOrders: FEW, ...RUN, generated: manyAdmin, pages: summary(measured) };
  } finally {
    await demo.end();
    await data.remove();
  }
}

/** Makes the orders, and looks at some of them through Medusa. Answers with the seconds it took. */
async function fill({ instance, dataDir }: { instance: Instance; dataDir: string }, count: number): Promise<number> {
  const admin = await adminClient(instance);
  const patterns = await makePatterns(await storeClient(instance), admin);
  const database = await openDatabase(dataDir, instance);
  const began = performance.now();
  await fillShop(database, patterns, count);
  const took = Math.round((performance.now() - began) / 1000);
  await database.end();
  await checkCopies(admin);
  return took;
}

/** Copies that Medusa itself could not open or would count otherwise would measure nothing. */
async function checkCopies(admin: Client): Promise<void> {
  type Order = { id: string; order_id: string; total: number; status: string; payment_status: string; number: string };
  for (const status of ['pending-payment', 'work-in-process', 'on-hold', 'finished', 'cancelled']) {
    const { orders } = await admin<{ orders: Order[] }>('GET', `/admin/cordwainer/orders?status=${status}&limit=2`);
    if (orders.length < 2) throw new Error(`There is no copy of an order with status ${status}`);
    for (const ours of orders) {
      const { order } = await admin<{
        order: {
          total: number;
          payment_status: string;
          custom_display_id: string;
          items: unknown[];
          summary: { pending_difference: number };
        };
      }>('GET', `/admin/orders/${ours.order_id}`);
      const paid = ['work-in-process', 'on-hold', 'finished'].includes(status);
      const faults = [
        Math.round(order.total * 100) !== ours.total && 'total',
        order.custom_display_id !== ours.number && 'number',
        order.items.length === 0 && 'items',
        order.payment_status !== ours.payment_status && 'payment status',
        paid && order.payment_status !== 'captured' && 'not paid',
        paid && order.summary.pending_difference !== 0 && 'balance',
      ].filter(Boolean);
      if (faults.length > 0) throw new Error(`Order ${ours.number} is not what it should be: ${faults.join(', ')}`);
      await admin('GET', `/admin/cordwainer/orders/${ours.id}`);
    }
  }
}

async function poolPages(admin: Client, depth: number): Promise<Record<PageName, () => Promise<void>>> {
  const pool = `/admin/cordwainer/orders?limit=${PAGE}`;
  // A place that deep is where paging leads to.
  let cursor = '';
  for (let passed = 0; passed < depth; passed += 100) {
    const place = cursor && `&cursor=${cursor}`;
    const { next } = await admin<{ next: string }>('GET', `/admin/cordwainer/orders?limit=100${place}`);
    cursor = next;
  }
  return {
    first: page(admin, pool),
    filtered: page(admin, `${pool}&status=finished`),
    search: page(admin, `${pool}&q=${SEARCH}`),
    deep: page(admin, `${pool}&cursor=${cursor}`),
  };
}

/** Medusa's orders have one status that nearly all of them are in, as ours are mostly finished. */
function peerPages(admin: Client): Record<PageName, () => Promise<void>> {
  return {
    first: page(admin, `${PEER}&offset=0`),
    filtered: page(admin, `${PEER}&offset=0&status[]=pending`),
    search: page(admin, `${PEER}&offset=0&q=${SEARCH}`),
    deep: page(admin, `${PEER}&offset=${DEEP}`),
  };
}

function page(admin: Client, path: string): () => Promise<void> {
  return async () => {
    const { orders } = await admin<{ orders: unknown[] }>('GET', path);
    if (orders.length !== PAGE) throw new Error(`${path} answered ${orders.length} orders`);
  };
}

function named<Who extends string>(who: Who, pages: Record<PageName, () => Promise<void>>) {
  return Object.fromEntries(Object.entries(pages).map(([name, call]) => [`${who} ${name}`, call])) as Record<
    `${Who} ${PageName}`,
    () => Promise<void>
  >;
}

/** Of each page: ours and the peer's milliseconds, their ratio, and ours of many orders against ours of few. */
function summary(measured: Record<`${'ours' | 'peer' | 'few'} ${PageName}`, number[]>) {
  const round = (value: number) => Number(value.toFixed(2));
  return Object.fromEntries(
    (['first', 'filtered', 'search', 'deep'] as const).map((name) => {
      const [ours, peer, few] = (['ours', 'peer', 'few'] as const).map((who) => median(measured[`${who} ${name}`]));
      return [
        name,
        {
          ours: round(ours!),
          peer: round(peer!),
          ratio: round(ours! / peer!),
          few: round(few!),
          growth: round(ours! / few!),
        },
      ];
    }),
  );
}
