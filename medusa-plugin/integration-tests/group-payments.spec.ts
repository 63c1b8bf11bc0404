import { createRequire } from 'node:module';
import path from 'node:path';
import { Modules } from '@medusajs/framework/utils';
import { groupPayments, makeGroup } from './support/groups';
import { brokenInvariants } from './support/invariants';
import { type OrderView, office } from './support/office';
import { storefront, type Wanted } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { until } from './support/until';

const require = createRequire(import.meta.url);
const flows = require('@medusajs/medusa/core-flows');
const completeGroupRefunds = require('@cordwainer/medusa-plugin/jobs/complete-group-refunds').default;
const settleGroupPayments = require('@cordwainer/medusa-plugin/jobs/settle-group-payments').default;

// Whole groups are ordered, paid and booked in each of them.
vi.setConfig({ testTimeout: 180_000 });

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
    const groups = groupPayments(getContainer);
    const payments = () => getContainer().resolve(Modules.PAYMENT);
    const rows = async (query: string) => (await dbConnection.raw(query)).rows as Record<string, unknown>[];

    async function ordered(wanted?: Wanted) {
      const { data } = await storefront(api, shop).order(wanted);
      return admin.detail(data.order.id);
    }

    async function grouped(count = 2, wanted?: Wanted) {
      const orders: OrderView[] = [];
      for (let at = 0; at < count; at++) orders.push(await ordered(wanted));
      const id = await makeGroup(admin, orders);
      // With their shares of the joint shipping.
      const priced = await Promise.all(orders.map((order) => admin.detail(order.id)));
      return { id, orders: priced, first: priced[0]!, second: priced[1]! };
    }
    async function paid(count = 2, wanted?: Wanted) {
      const group = await grouped(count, wanted);
      return { ...group, parent: await groups.mark(group.id) };
    }
    const launches = async (id: string) =>
      (await admin.detail(id)).history.filter(({ kind }) => kind === 'launched').length;
    const claims = () =>
      rows(`SELECT paying_until IS NOT NULL AS claimed FROM cordwainer_production_order
            UNION ALL SELECT paying_until IS NOT NULL FROM cordwainer_shipping_group`);
    const captures = async () => (await rows('SELECT count(*)::int AS count FROM capture'))[0]!.count;
    /** As if the process died when it comes to write there. */
    async function dieAt(table: string, condition = 'true') {
      await dbConnection.raw(`
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW WHEN (${condition}) EXECUTE FUNCTION refuse();`);
      return () => dbConnection.raw(`DROP TRIGGER refuse ON ${table}; DROP FUNCTION refuse()`);
    }

    const paymentOf = async (orderId: string): Promise<Payment> =>
      (await admin.medusaOrder(orderId)).payment_collections[0].payments[0];
    const refundedOf = async (parent: string) =>
      Number((await rows(`SELECT COALESCE(sum(amount), 0) AS sum FROM refund WHERE payment_id = '${parent}'`))[0]!.sum);

    describe('a group', () => {
      it('is paid by one payment: each order gets its part, is launched once, and says so in its history', async () => {
        const { id, orders, parent } = await paid(3);
        expect(await rows(`SELECT payment_id FROM cordwainer_shipping_group WHERE id = '${id}'`)).toEqual([
          { payment_id: parent },
        ]);
        for (const order of orders) {
          const now = await admin.detail(order.id);
          expect(now).toMatchObject({ status: 'work-in-process', payment_status: 'captured', payable: false });
          expect(now.history.map(({ kind }) => kind)).toEqual(
            expect.arrayContaining(['group-paid', 'payment-received']),
          );
          expect(await launches(order.id)).toBe(1);
        }
        expect((await claims()).every(({ claimed }) => claimed === false)).toBe(true);
        await expect(groups.mark(id)).rejects.toMatchObject({ message: expect.stringContaining('is paid') });
        expect(await brokenInvariants(dbConnection as never)).toEqual([]);
      });

      it('being paid stands still: none of its orders is cancelled, held or paid by itself', async () => {
        const { id, first } = await grouped();
        const { amount } = await groups.start(id);
        expect(amount).toBe(first.total * 2);
        for (const move of ['cancel', 'hold']) {
          const { status, data } = await admin.move(first.id, move, { reason: 'Wait' });
          expect([move, status]).toEqual([move, 409]);
          expect(JSON.stringify(data)).toContain('being paid at this moment');
        }
        const { status, data } = await admin.pay(first.id);
        expect([status, data.type]).toEqual([409, 'grouped']);
        await groups.release(id);
        expect((await claims()).some(({ claimed }) => claimed)).toBe(false);
        expect((await admin.move(first.id, 'hold', { reason: 'Wait' })).status).toBe(200);
      });

      it('is released when its time has run out', async () => {
        const { id } = await grouped();
        await groups.start(id);
        await dbConnection.raw(`
          UPDATE cordwainer_shipping_group SET paying_until = now() - interval '1 minute';
          UPDATE cordwainer_production_order SET paying_until = (SELECT paying_until FROM cordwainer_shipping_group)`);
        await settleGroupPayments(getContainer());
        expect((await claims()).some(({ claimed }) => claimed)).toBe(false);
        expect(await rows('SELECT id FROM payment_session WHERE deleted_at IS NULL')).toEqual([]);
        expect(await groups.mark(id)).toBeTruthy();
      });

      it('whose process died before the money was shared out is completed by a job', async () => {
        const { id, orders } = await grouped(3);
        const mend = await dieAt('cordwainer_group_allocation');
        await expect(groups.mark(id)).rejects.toBeTruthy();
        // Its money is there: until it is shared out, nobody changes the group.
        expect((await claims()).every(({ claimed }) => claimed)).toBe(true);
        await mend();
        await settleGroupPayments(getContainer());
        await settleGroupPayments(getContainer());
        for (const order of orders) expect(await launches(order.id)).toBe(1);
        expect(await captures()).toBe(4);
        expect(await brokenInvariants(dbConnection as never)).toEqual([]);
      });

      it.each([
        ['the order’s payment', 'payment', "NEW.provider_id LIKE '%allocation%'"],
        ['its capture', 'capture', 'true'],
        ['the order’s books', 'order_transaction', 'true'],
        ['the note of what was captured', 'cordwainer_group_allocation', 'NEW.capture_id IS NOT NULL'],
        ['that it is captured', 'payment', "NEW.provider_id LIKE '%allocation%' AND NEW.captured_at IS NOT NULL"],
        ['the launch', 'cordwainer_production_order', "NEW.status = 'work-in-process'"],
        ['that it is settled', 'cordwainer_group_allocation', 'NEW.settled_at IS NOT NULL'],
      ])('whose process died writing %s is completed by a job', async (_, table, condition) => {
        const { id, orders } = await grouped(2);
        await groups.start(id);
        await groups.confirm(id);
        const group = `SELECT payment_collection_id AS id FROM cordwainer_shipping_group WHERE id = '${id}'`;
        const [{ id: collection }] = (await rows(group)) as [{ id: string }];
        const [payment] = await payments().listPayments({ payment_collection_id: collection } as never);
        await payments().capturePayment({ payment_id: payment!.id });
        const mend = await dieAt(table, condition);
        await groups.settle(payment!.id).catch(() => {});
        await mend();
        // The lease of who died.
        await dbConnection.raw('UPDATE cordwainer_group_allocation SET booking_until = NULL');
        await settleGroupPayments(getContainer());
        await settleGroupPayments(getContainer());
        for (const order of orders) {
          expect(await launches(order.id)).toBe(1);
          const medusa = await admin.medusaOrder(order.order_id);
          expect(medusa).toMatchObject({ payment_status: 'captured', summary: { pending_difference: 0 } });
        }
        expect(await brokenInvariants(dbConnection as never)).toEqual([]);
      });

      it('being captured is nothing to press for once more, and is completed where that was left', async () => {
        const { id, orders, first } = await grouped();
        const { sessionId } = await groups.start(id);
        const payment = await payments().authorizePaymentSession(sessionId, {});
        await payments().capturePayment({ payment_id: payment!.id });
        // As Medusa leaves it between writing the capture down and hearing that the money is there.
        await dbConnection.raw('UPDATE payment SET captured_at = NULL');
        const press = () => admin.send('post', `/admin/cordwainer/groups/${id}/pay`);
        expect(await press()).toMatchObject({ status: 409, data: { type: 'payment-in-progress' } });
        expect(await admin.detail(first.id)).toMatchObject({ status: 'pending-payment', payment_status: 'not_paid' });
        await dbConnection.raw(`UPDATE capture SET created_at = created_at - interval '2 minutes'`);
        expect((await press()).status).toBe(200);
        await groups.settle(payment!.id);
        for (const order of orders) expect(await launches(order.id)).toBe(1);
        expect(await brokenInvariants(dbConnection as never)).toEqual([]);
      });

      it('takes one payment: another goes back', async () => {
        const { id, parent, orders } = await paid();
        const [first] = await payments().listPayments({ id: [parent] } as never);
        const { metadata, amount } = await payments().retrievePaymentCollection(first!.payment_collection_id);
        const again = await payments().createPaymentCollections({ currency_code: 'eur', amount, metadata: metadata! });
        const { result: session } = await flows.createPaymentSessionsWorkflow(getContainer()).run({
          input: { payment_collection_id: again.id, provider_id: 'pp_system_default', data: {} },
        });
        const second = await payments().authorizePaymentSession(session.id, {});
        await flows.capturePaymentWorkflow(getContainer()).run({ input: { payment_id: second!.id } });
        await groups.settle(second!.id);
        await groups.settle(second!.id);
        expect(await refundedOf(second!.id)).toBe(Number(amount));
        expect(await refundedOf(parent)).toBe(0);
        for (const order of orders) expect(await launches(order.id)).toBe(1);
        expect(id).toBeTruthy();
      });
    });

    describe("an order's part of a group's payment", () => {
      it('pays it in Medusa, once, and sets production going', async () => {
        const { orders } = await paid(3);
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
        const { first, second, parent } = await paid();
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
        const { first, second, parent } = await paid();
        expect((await admin.send('post', `/admin/orders/${first.order_id}/cancel`)).status).toBe(200);
        await until(async () => (await admin.detail(first.id)).status === 'cancelled');
        expect(await refundedOf(parent)).toBe(first.total / 100);
        expect((await admin.detail(second.id)).status).toBe('work-in-process');
      });

      it('refunded by a process that died after the provider paid is completed by a job, once', async () => {
        const { first, parent } = await paid();
        const payment = await paymentOf(first.order_id);
        const refund = (amount: number) => admin.send('post', `/admin/payments/${payment.id}/refund`, { amount });
        const mend = await dieAt('refund', "NEW.id LIKE 'ref_grefund%'");
        expect((await refund(10)).status).toBe(500);
        await mend();
        // Nobody knows whether it paid: the same amount finds out, another would be one more.
        await dbConnection.raw('UPDATE cordwainer_group_refund SET sending_until = NULL');
        const other = await refund(11);
        expect([other.status, other.data.message]).toEqual([400, expect.stringContaining('has not said yet')]);
        await completeGroupRefunds(getContainer());
        await completeGroupRefunds(getContainer());
        expect(await refundedOf(parent)).toBe(10);
        expect(await refundedOf(payment.id)).toBe(10);
        expect(await rows('SELECT done_at IS NOT NULL AS done FROM cordwainer_group_refund')).toEqual([{ done: true }]);
        expect((await refund(11)).status).toBe(200);
        expect(await refundedOf(parent)).toBe(21);
      });

      it('cancelled by us goes back beyond the fee', async () => {
        const {
          first: { id, total },
          parent,
        } = await paid();
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
