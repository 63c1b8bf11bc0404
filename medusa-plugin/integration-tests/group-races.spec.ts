import { createRequire } from 'node:module';
import path from 'node:path';
import { Modules } from '@medusajs/framework/utils';
import { groupPayments, makeGroup, ordersFor } from './support/groups';
import { brokenInvariants } from './support/invariants';
import { type OrderView, office } from './support/office';
import { ROUNDS } from './support/rounds';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { misled } from './support/torture/money';

const require = createRequire(import.meta.url);
const settleGroupPayments = require('@cordwainer/medusa-plugin/jobs/settle-group-payments').default;
const timeout = 120_000 + ROUNDS * 60_000;

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
    const won = async (attempt: Promise<unknown>) => attempt.then(() => true).catch(() => false);
    const ok = async (attempt: Promise<{ status: number }>) => (await attempt).status < 300;

    async function grouped() {
      const orders = await ordersFor(api, shop, admin, ['ada@example.com', 'ada@example.com']);
      const id = await makeGroup(admin, orders);
      // With their shares of the joint shipping.
      const priced = await Promise.all(orders.map((order) => admin.detail(order.id)));
      return { id, orders: priced, first: priced[0]!, second: priced[1]! };
    }
    const launched = async (orders: OrderView[]) =>
      Promise.all(
        orders.map(async ({ id }) => (await admin.detail(id)).history.filter(({ kind }) => kind === 'launched').length),
      );
    /** Real money: payments that are linked to no order, and were captured. */
    const parents = async () =>
      (
        await rows(`SELECT DISTINCT p.id FROM payment p JOIN capture c ON c.payment_id = p.id
                   WHERE p.provider_id = 'pp_system_default' AND c.deleted_at IS NULL`)
      ).length;

    it(`however many pay a group at once, it is paid once, ${ROUNDS} times`, { timeout }, async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const before = await parents();
        const { id, orders } = await grouped();
        const marks = await Promise.all(Array.from({ length: 3 }, () => won(groups.mark(id))));
        expect(marks.filter(Boolean)).toHaveLength(1);
        expect(await launched(orders)).toEqual([1, 1]);
        expect((await parents()) - before).toBe(1);
      }
      expect(await brokenInvariants(dbConnection as never)).toEqual([]);
    });

    it(`webhook, button, repeats and job at once are one effect, ${ROUNDS} times`, { timeout }, async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const { id, orders } = await grouped();
        await groups.start(id);
        await groups.confirm(id);
        const [group] = await rows(
          `SELECT payment_collection_id AS id FROM cordwainer_shipping_group WHERE id = '${id}'`,
        );
        const payments = getContainer().resolve(Modules.PAYMENT);
        const [payment] = await payments.listPayments({ payment_collection_id: group!.id } as never);
        await payments.capturePayment({ payment_id: payment!.id });
        const bus = getContainer().resolve(Modules.EVENT_BUS);
        await Promise.all([
          bus.emit({ name: 'payment.captured', data: { id: payment!.id } }),
          groups.settle(payment!.id),
          groups.settle(payment!.id),
          groups.confirm(id).catch(() => {}),
          settleGroupPayments(getContainer()),
        ]);
        await settleGroupPayments(getContainer());
        expect(await launched(orders)).toEqual([1, 1]);
      }
      expect(await brokenInvariants(dbConnection as never)).toEqual([]);
    });

    it(`paying a group and one of its orders by itself: the order is refused, ${ROUNDS} times`, {
      timeout,
    }, async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const { id, orders, first } = await grouped();
        const [whole, alone] = await Promise.all([won(groups.mark(id)), ok(admin.pay(first.id))]);
        expect([whole, alone]).toEqual([true, false]);
        expect(await launched(orders)).toEqual([1, 1]);
      }
      expect(await brokenInvariants(dbConnection as never)).toEqual([]);
    });

    it(`paying a group and cancelling one of its orders: one of them wins, ${ROUNDS} times`, { timeout }, async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const { id, orders, first, second } = await grouped();
        const [paid, cancelled] = await Promise.all([
          won(groups.mark(id)),
          ok(admin.move(first.id, 'cancel', { reason: 'No longer wanted' })),
        ]);
        await settleGroupPayments(getContainer());
        const [one, other] = [await admin.detail(first.id), await admin.detail(second.id)];
        // Cancelled first, the rest of it is paid; paid first, it is cancelled by the shop and what it paid goes back.
        expect(one.status).toBe(cancelled ? 'cancelled' : 'work-in-process');
        expect(other.status).toBe(paid ? 'work-in-process' : 'pending-payment');
        expect(paid || cancelled).toBe(true);
        expect((await launched(orders)).every((count) => count <= 1)).toBe(true);
      }
      expect(await misled(dbConnection as never)).toEqual([]);
      expect(await brokenInvariants(dbConnection as never)).toEqual([]);
    });

    it(`any refunds of its orders at once never go beyond what was paid, ${ROUNDS} times`, { timeout }, async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const { id, orders, first } = await grouped();
        const parent = await groups.mark(id);
        const refunds = await Promise.all(
          orders.flatMap(({ order_id }) =>
            [0.6, 0.6, 0.3].map(async (part) => {
              const payment = (await admin.medusaOrder(order_id)).payment_collections[0].payments[0];
              const amount = Math.round(payment.amount * part * 100) / 100;
              return { ok: await ok(admin.send('post', `/admin/payments/${payment.id}/refund`, { amount })), amount };
            }),
          ),
        );
        const [{ sum }] = (await rows(`SELECT COALESCE(sum(amount), 0)::float8 AS sum FROM refund
          WHERE payment_id = '${parent}' AND deleted_at IS NULL`)) as [{ sum: number }];
        const [{ given }] =
          (await rows(`SELECT COALESCE(sum(r.amount), 0)::float8 AS given FROM cordwainer_group_refund r
          JOIN cordwainer_group_allocation a ON a.id = r.allocation_id WHERE a.payment_id = '${parent}'`)) as [
            { given: number },
          ];
        expect(Math.round(sum * 100)).toBe(given);
        expect(given).toBeLessThanOrEqual(first.total * 2);
        const answered = refunds.filter((refund) => refund.ok).reduce((total, { amount }) => total + amount, 0);
        expect(given).toBeGreaterThanOrEqual(Math.round(answered * 100));
      }
      expect(await brokenInvariants(dbConnection as never)).toEqual([]);
    });
  },
});
