import { createRequire } from 'node:module';
import path from 'node:path';
import { groupPayments, makeGroup, ordersFor } from './support/groups';
import { brokenInvariants } from './support/invariants';
import { type OrderView, office } from './support/office';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

const require = createRequire(import.meta.url);
const completeGroupShipments = require('@cordwainer/medusa-plugin/jobs/complete-group-shipments').default;

// Whole groups are ordered, paid, made and shipped in each of them.
vi.setConfig({ testTimeout: 180_000 });

const TRACKING = { tracking: [{ number: '1Z999AA10123456784', url: 'https://carrier.example/1Z999AA10123456784' }] };

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });
    const admin = office(api, () => shop);
    const groups = groupPayments(getContainer);
    const rows = async (query: string) => (await dbConnection.raw(query)).rows as Record<string, unknown>[];
    const at = (id: string, rest: string) => `/admin/cordwainer/groups/${id}${rest}`;
    const ship = (id: string, body: object = TRACKING) => admin.send('post', at(id, '/ship'), body);

    /** A paid group; each order by whoever is named. */
    async function paid(...customers: string[]) {
      const orders = await ordersFor(api, shop, admin, customers);
      const id = await makeGroup(admin, orders);
      await groups.mark(id);
      return { id, orders, first: orders[0]!, second: orders[1]! };
    }
    async function finish({ id }: Pick<OrderView, 'id'>) {
      const { stages } = (await admin.send('get', '/admin/cordwainer/production-stages')).data;
      expect((await admin.move(id, 'advance', { stage: stages.at(-1).code })).status).toBe(200);
      expect((await admin.move(id, 'finish')).status).toBe(200);
    }
    const statuses = async (orders: OrderView[]) =>
      Promise.all(orders.map(async ({ id }) => (await admin.detail(id)).status));
    const shippedMails = () =>
      rows(`SELECT o.number FROM cordwainer_mail m JOIN cordwainer_production_order o ON o.id = m.production_order_id
            WHERE m.kind = 'shipped' ORDER BY o.sequence`);

    describe('a group', () => {
      it('is shipped when its last order is finished: in joint parcels, under one number, each customer told once', async () => {
        const { id, orders, first, second } = await paid('ada@example.com', 'bob@example.com', 'Ada@example.com');
        await finish(first);
        const early = await ship(id);
        expect([early.status, early.data.type]).toEqual([409, 'not-finished']);
        expect(early.data.message).toContain(`${second.number} (work-in-process)`);
        await finish(second);
        await finish(orders[2]!);
        const proposed = (await admin.send('get', at(id, '/shipment'))).data.shipment;
        expect(proposed).toMatchObject({ shipped: false, pairs: 3, tracking: [] });
        const { status, data } = await ship(id);
        expect([status, data.group?.state]).toEqual([200, 'shipped']);
        for (const order of orders) {
          const { fulfillments, fulfillment_status } = await admin.medusaOrder(order.order_id);
          expect(fulfillment_status).toBe('shipped');
          expect(fulfillments).toHaveLength(1);
          expect((await admin.detail(order.id)).tracking_numbers).toEqual(['1Z999AA10123456784']);
        }
        expect(await rows('SELECT DISTINCT tracking_number, tracking_url FROM fulfillment_label')).toEqual([
          { tracking_number: '1Z999AA10123456784', tracking_url: 'https://carrier.example/1Z999AA10123456784' },
        ]);
        expect(await shippedMails()).toEqual([{ number: first.number }, { number: second.number }]);
        const again = await ship(id);
        expect(again.status).toBe(200);
        expect(await rows('SELECT count(*)::int AS count FROM fulfillment')).toEqual([{ count: 3 }]);
        const other = await ship(id, { tracking: [{ number: 'another' }] });
        expect([other.status, other.data.type]).toEqual([409, 'shipped']);
        const arrived = await admin.send('post', at(id, '/deliver'));
        expect([arrived.status, arrived.data.group?.state]).toEqual([200, 'delivered']);
        expect(await statuses(orders)).toEqual(['delivered', 'delivered', 'delivered']);
        expect(await brokenInvariants(dbConnection as never)).toEqual([]);
      });

      it('is not shipped order by order', async () => {
        const { first } = await paid('ada@example.com', 'ada@example.com');
        await finish(first);
        const { status, data } = await admin.send('post', `/admin/cordwainer/orders/${first.id}/ship`, TRACKING);
        expect([status, data.type]).toEqual([409, 'grouped']);
        expect(data.message).toMatch(/G\d+-ALP/);
        expect((await admin.detail(first.id)).status).toBe('finished');
      });

      it('waits for an order that is held, and not for one that is cancelled', async () => {
        const { id, orders, first, second } = await paid('ada@example.com', 'ada@example.com', 'ada@example.com');
        const third = orders[2]!;
        await finish(first);
        await finish(second);
        expect((await admin.move(second.id, 'hold', { reason: 'A scratch' })).status).toBe(200);
        const held = await ship(id);
        expect([held.status, held.data.message]).toEqual([409, expect.stringContaining(`${second.number} (on-hold)`)]);
        expect((await admin.move(second.id, 'resume')).status).toBe(200);
        expect((await admin.move(third.id, 'cancel', { reason: 'No longer wanted' })).status).toBe(200);
        const wrong = await ship(id, { ...TRACKING, parcels: [parcelOf(3)] });
        expect([wrong.status, wrong.data.issues?.[0]?.path]).toEqual([422, 'parcels']);
        expect((await ship(id, { ...TRACKING, parcels: [parcelOf(2)] })).status).toBe(200);
        expect(await statuses(orders)).toEqual(['shipped', 'shipped', 'cancelled']);
      });

      it('unpaid is not shipped, and one that is not there neither', async () => {
        const orders = await ordersFor(api, shop, admin, ['ada@example.com', 'ada@example.com']);
        const id = await makeGroup(admin, orders);
        const { status, data } = await ship(id);
        expect([status, data.type]).toEqual([409, 'paid-in-full']);
        expect((await ship('shipgrp_none')).status).toBe(404);
        expect((await admin.send('post', at('shipgrp_none', '/deliver'))).status).toBe(404);
      });

      it('whose process died between its orders is completed by a job, the same way', async () => {
        const { id, orders, first, second } = await paid('ada@example.com', 'bob@example.com');
        await finish(first);
        await finish(second);
        await dbConnection.raw(`
          CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$;
          CREATE TRIGGER refuse BEFORE UPDATE ON cordwainer_production_order FOR EACH ROW
            WHEN (NEW.id = '${second.id}' AND NEW.status = 'shipped') EXECUTE FUNCTION refuse();`);
        expect((await ship(id)).status).toBe(500);
        expect(await statuses(orders)).toEqual(['shipped', 'finished']);
        await dbConnection.raw(`DROP TRIGGER refuse ON cordwainer_production_order;
          UPDATE cordwainer_shipping_group SET updated_at = now() - interval '1 hour'`);
        await completeGroupShipments(getContainer());
        await completeGroupShipments(getContainer());
        expect(await statuses(orders)).toEqual(['shipped', 'shipped']);
        expect(await rows('SELECT count(*)::int AS count FROM fulfillment WHERE canceled_at IS NULL')).toEqual([
          { count: 2 },
        ]);
        expect(await shippedMails()).toHaveLength(2);
      });
    });

    const parcelOf = (pairs: number) => ({ length: 400, width: 300, height: 200, weight: 2000, pairs });
  },
});
