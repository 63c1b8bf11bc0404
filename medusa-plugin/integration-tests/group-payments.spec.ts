import { createRequire } from 'node:module';
import path from 'node:path';
import { Modules } from '@medusajs/framework/utils';
import { medusaIntegrationTestRunner } from '@medusajs/test-utils';
import { office } from './support/office';
import { storefront, type Wanted } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { until } from './support/until';

const require = createRequire(import.meta.url);
const flows = require('@medusajs/medusa/core-flows');
const { bookAllocation } = require('@cordwainer/medusa-plugin/workflows/group/allocation/book-allocation');

const PROVIDER = 'pp_cordwainer-allocation_cordwainer';

type Payment = { id: string; provider_id: string; amount: number };

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });
    const admin = office(api, () => shop);
    const payments = () => getContainer().resolve(Modules.PAYMENT);
    const rows = async (query: string) => (await dbConnection.raw(query)).rows as Record<string, unknown>[];

    async function ordered(wanted?: Wanted) {
      const { data } = await storefront(api, shop).order(wanted);
      return admin.detail(data.order.id);
    }

    /** A payment of its own, linked to no order, captured by Medusa's manual provider. */
    async function parentPayment(amount: number): Promise<string> {
      const collection = await payments().createPaymentCollections({ currency_code: 'eur', amount: amount / 100 });
      const { result: session } = await flows.createPaymentSessionsWorkflow(getContainer()).run({
        input: { payment_collection_id: collection.id, provider_id: 'pp_system_default', data: {} },
      });
      const payment = await payments().authorizePaymentSession(session.id, {});
      await flows.capturePaymentWorkflow(getContainer()).run({ input: { payment_id: payment!.id } });
      return payment!.id;
    }

    async function allocated(pairs = 2) {
      const orders = await Promise.all(Array.from({ length: pairs }, () => ordered()));
      const parent = await parentPayment(orders.reduce((sum, { total }) => sum + total, 0));
      for (const { id, order_id, total } of orders) {
        const production = getContainer().resolve('cordwainer_production') as never as {
          createGroupAllocations(row: object): Promise<{ id: string }>;
          leaseAllocation(id: string): Promise<object>;
        };
        const { id: allocation } = await production.createGroupAllocations({
          ...{ group_id: 'sgroup_test', production_order_id: id, payment_id: parent, actor: { type: 'system' } },
          ...{ amount: total, currency: 'EUR' },
        });
        const leased = await production.leaseAllocation(allocation);
        await bookAllocation(getContainer(), leased, order_id);
        await bookAllocation(getContainer(), leased, order_id);
      }
      return { orders, parent };
    }
    const paymentOf = async (orderId: string): Promise<Payment> =>
      (await admin.medusaOrder(orderId)).payment_collections[0].payments[0];
    const refundedOf = async (parent: string) =>
      Number((await rows(`SELECT COALESCE(sum(amount), 0) AS sum FROM refund WHERE payment_id = '${parent}'`))[0]!.sum);

    describe("an order's part of a group's payment", () => {
      it('pays it in Medusa, once, and sets production going', async () => {
        const { orders } = await allocated(3);
        for (const { id, order_id, total } of orders) {
          const medusa = await admin.medusaOrder(order_id);
          expect(medusa).toMatchObject({ payment_status: 'captured', summary: { pending_difference: 0 } });
          expect(medusa.payment_collections).toHaveLength(1);
          expect(medusa.payment_collections[0].payments).toMatchObject([
            { provider_id: PROVIDER, amount: total / 100 },
          ]);
          await until(async () => (await admin.detail(id)).status === 'work-in-process');
        }
        expect(await rows('SELECT count(*)::int AS captures FROM capture')).toEqual([{ captures: 4 }]);
      });

      it("refunded in part on Medusa's own page is refunded of the group's payment, and of no other order", async () => {
        const { orders, parent } = await allocated();
        const [first, second] = orders as [(typeof orders)[0], (typeof orders)[0]];
        const payment = await paymentOf(first.order_id);
        for (const amount of [10, 2.5]) {
          expect((await admin.send('post', `/admin/payments/${payment.id}/refund`, { amount })).status).toBe(200);
        }
        expect(await refundedOf(parent)).toBe(12.5);
        expect(await admin.medusaOrder(first.order_id)).toMatchObject({ payment_status: 'partially_refunded' });
        expect(await admin.medusaOrder(second.order_id)).toMatchObject({ payment_status: 'captured' });
        const more = await admin.send('post', `/admin/payments/${payment.id}/refund`, { amount: first.total / 100 });
        expect(more.status).toBe(400);
        expect(await refundedOf(parent)).toBe(12.5);
      });

      it("cancelled on Medusa's own page goes back whole; the rest stays", async () => {
        const { orders, parent } = await allocated();
        const [first, second] = orders as [(typeof orders)[0], (typeof orders)[0]];
        expect((await admin.send('post', `/admin/orders/${first.order_id}/cancel`)).status).toBe(200);
        await until(async () => (await admin.detail(first.id)).status === 'cancelled');
        expect(await refundedOf(parent)).toBe(first.total / 100);
        expect((await admin.detail(second.id)).status).toBe('work-in-process');
      });

      it('cancelled by us goes back beyond the fee', async () => {
        const { orders, parent } = await allocated();
        const [{ id, total }] = orders as [(typeof orders)[0]];
        await until(async () => (await admin.detail(id)).status === 'work-in-process');
        const { status } = await admin.move(id, 'cancel', { reason: 'No longer wanted', fee: 1000 });
        expect(status).toBe(200);
        expect(await refundedOf(parent)).toBe((total - 1000) / 100);
      });
    });

    it('the bookkeeping provider books nothing but what a group has paid', async () => {
      const order = await ordered();
      const { result } = await flows
        .createOrUpdateOrderPaymentCollectionWorkflow(getContainer())
        .run({ input: { order_id: order.order_id } });
      const { data } = await api.post(
        `/store/payment-collections/${[result].flat()[0].id}/payment-sessions`,
        { provider_id: PROVIDER, data: { allocation_id: 'galloc_guessed' } },
        { validateStatus: () => true, headers: { 'x-publishable-api-key': shop.alpha.key } },
      );
      expect(data.message).toContain('only for orders of a shipping group that is paid');
      expect(await rows('SELECT id FROM payment_session WHERE deleted_at IS NULL')).toEqual([]);
    });
  },
});
