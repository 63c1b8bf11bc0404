import { createRequire } from 'node:module';
import path from 'node:path';
import { Modules } from '@medusajs/framework/utils';
import { brokenInvariants } from './support/invariants';
import { storefront, type Wanted } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { anHourLater } from './support/torture/time';
import { until } from './support/until';

const require = createRequire(import.meta.url);
const flows = require('@medusajs/medusa/core-flows');
const releaseAbandonedPayments = require('@cordwainer/medusa-plugin/jobs/release-abandoned-payments').default;
const launchPaidOrders = require('@cordwainer/medusa-plugin/jobs/launch-paid-orders').default;

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });

    const admin = (method: 'get' | 'post', url: string, data?: unknown) =>
      api.request({
        method,
        url,
        data,
        validateStatus: () => true,
        headers: { authorization: `Bearer ${shop.adminToken}` },
      });
    const detail = async (id: string) => (await admin('get', `/admin/cordwainer/orders/${id}`)).data.order;
    const pay = (id: string) => admin('post', `/admin/cordwainer/orders/${id}/pay`);
    const launches = (order: { history: { kind: string }[] }) =>
      order.history.filter(({ kind }) => kind === 'launched');

    async function ordered(wanted?: Wanted) {
      const { data } = await storefront(api, shop).order(wanted);
      return detail(data.order.id);
    }
    const inProcess = (id: string) =>
      until(async () => {
        const order = await detail(id);
        return order.status === 'work-in-process' && order;
      });
    async function collect(orderId: string) {
      const { result } = await flows
        .createOrUpdateOrderPaymentCollectionWorkflow(getContainer())
        .run({ input: { order_id: orderId } });
      return [result].flat()[0] as { id: string; amount: number };
    }
    async function authorize(orderId: string) {
      const collection = await collect(orderId);
      const { result: session } = await flows.createPaymentSessionsWorkflow(getContainer()).run({
        input: { payment_collection_id: collection.id, provider_id: 'pp_system_default', data: {}, context: {} },
      });
      const payment = await getContainer().resolve(Modules.PAYMENT).authorizePaymentSession(session.id, {});
      return { collection, payment };
    }

    it.each([
      ['EUR', 'europe', 'de'],
      ['USD', 'america', 'us'],
      ['KWD', 'kuwait', 'kw'],
    ])('by our own route begins production, in %s', async (currency, market, country) => {
      const order = await ordered({ currency, market, country });
      expect(order).toMatchObject({ status: 'pending-payment', payment_status: 'not_paid', wip_started_at: null });
      const { status, data } = await pay(order.id);
      expect([status, data.order]).toMatchObject([
        200,
        { status: 'work-in-process', payment_status: 'captured', payable: false, days_in_production: 0 },
      ]);
      expect(Date.now() - new Date(data.order.wip_started_at).getTime()).toBeLessThan(60_000);
      expect(launches(data.order)).toMatchObject([
        { from_status: 'pending-payment', to_status: 'work-in-process', actor_type: 'user', actor_name: 'Back Office' },
      ]);
    });

    it('is taken once, however many ask at once', async () => {
      const order = await ordered();
      const answers = await Promise.all(Array.from({ length: 8 }, () => pay(order.id)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
      const { rows } = await dbConnection.raw('SELECT count(*)::int AS captures FROM capture');
      expect(rows[0].captures).toBe(1);
      const again = await pay(order.id);
      expect([again.status, again.data.type]).toEqual([409, 'already-paid']);
      expect(launches(await detail(order.id))).toHaveLength(1);
    });

    it("by Medusa's own mark-as-paid begins production once", async () => {
      const order = await ordered();
      const collection = await collect(order.order_id);
      const { status } = await admin('post', `/admin/payment-collections/${collection.id}/mark-as-paid`, {
        order_id: order.order_id,
      });
      expect(status).toBe(200);
      expect(launches(await inProcess(order.id))).toMatchObject([{ actor_type: 'user', actor_name: 'Back Office' }]);
    });

    it('authorised and then captured begins production only when captured', async () => {
      const order = await ordered();
      const { payment } = await authorize(order.order_id);
      expect(await detail(order.id)).toMatchObject({ status: 'pending-payment', payment_status: 'authorized' });
      await admin('post', `/admin/payments/${payment!.id}/capture`, {});
      await inProcess(order.id);
    });

    it('authorised is what our route captures', async () => {
      const order = await ordered();
      await authorize(order.order_id);
      expect((await pay(order.id)).data.order).toMatchObject({ status: 'work-in-process', payment_status: 'captured' });
      const { rows } = await dbConnection.raw('SELECT count(*)::int AS payments FROM payment');
      expect(rows[0].payments).toBe(1);
    });

    it('in part does not begin production', async () => {
      const order = await ordered();
      const { collection, payment } = await authorize(order.order_id);
      const part = Math.floor(Number(collection.amount) / 2);
      await admin('post', `/admin/payments/${payment!.id}/capture`, { amount: part });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await detail(order.id)).toMatchObject({ status: 'pending-payment', payment_status: 'partially_captured' });
    });

    it('told of twice or late changes nothing', async () => {
      const order = await ordered();
      await pay(order.id);
      const before = await detail(order.id);
      const { rows } = await dbConnection.raw('SELECT id FROM payment');
      const bus = getContainer().resolve(Modules.EVENT_BUS);
      for (let time = 0; time < 3; time++) await bus.emit({ name: 'payment.captured', data: { id: rows[0].id } });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await detail(order.id)).toEqual(before);
    });

    it.each([
      ['one after the other', true],
      ['at the same moment', false],
    ])('that two have booked %s stands on the books once', async (_, counted) => {
      const order = await ordered();
      await pay(order.id);
      const { rows } = await dbConnection.raw('SELECT * FROM order_transaction');
      const { order_id, amount, currency_code, reference, reference_id } = rows[0];
      const again = { order_id, amount: Number(amount), currency_code, reference, reference_id };
      await getContainer().resolve(Modules.ORDER).addOrderTransactions(again);
      // Two that read the summary before either wrote it leave it as if there had been one.
      if (!counted) {
        await dbConnection.raw(
          `UPDATE order_summary SET totals = totals
          || jsonb_build_object('transaction_total', ?::numeric, 'paid_total', ?::numeric, 'pending_difference', 0)`,
          [amount, amount],
        );
      }
      const [payment] = (await dbConnection.raw('SELECT id FROM payment')).rows;
      await getContainer()
        .resolve(Modules.EVENT_BUS)
        .emit({ name: 'payment.captured', data: { id: payment.id } });
      const standing = async () =>
        (
          await dbConnection.raw(`
        SELECT count(*)::int AS booked, max((totals->>'transaction_total')::numeric)::float AS counted
        FROM order_transaction JOIN order_summary USING (order_id) WHERE order_transaction.deleted_at IS NULL`)
        ).rows[0];
      await until(async () => (await standing()).booked === 1);
      expect(await standing()).toEqual({ booked: 1, counted: Number(amount) });
      expect(await brokenInvariants(dbConnection as never)).toEqual([]);
    });

    it('whose event was lost is found by a job', async () => {
      const order = await ordered();
      const { payment } = await authorize(order.order_id);
      // As if the process had died between the money and the event.
      await dbConnection.raw(`
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON cordwainer_production_event FOR EACH ROW EXECUTE FUNCTION refuse();`);
      await admin('post', `/admin/payments/${payment!.id}/capture`, {});
      await new Promise((resolve) => setTimeout(resolve, 500));
      await dbConnection.raw('DROP TRIGGER refuse ON cordwainer_production_event');
      expect((await detail(order.id)).status).toBe('pending-payment');
      await launchPaidOrders(getContainer());
      await launchPaidOrders(getContainer());
      expect(launches(await detail(order.id))).toHaveLength(1);
    });

    it.each([
      ['took it', 'UPDATE payment SET captured_at = NULL'],
      ['booked it on the order', 'SELECT'],
    ])('whose process died before it %s is completed by a job', async (_, undone) => {
      const order = await ordered();
      const { payment } = await authorize(order.order_id);
      await dbConnection.raw(`
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON order_transaction FOR EACH ROW EXECUTE FUNCTION refuse();`);
      await admin('post', `/admin/payments/${payment!.id}/capture`, {});
      await dbConnection.raw(`DROP TRIGGER refuse ON order_transaction; ${undone}`);
      // At once, when another process may still be at it, and later, when none is.
      await launchPaidOrders(getContainer());
      await anHourLater(getContainer(), dbConnection as never);
      expect(await detail(order.id)).toMatchObject({ status: 'work-in-process', payment_status: 'captured' });
      expect(launches(await detail(order.id))).toHaveLength(1);
      expect(await brokenInvariants(dbConnection as never)).toEqual([]);
    });

    it('that a merchant marks and whose process died before it was taken counts as never made', async () => {
      const order = await ordered();
      // As if it died where the capture is written: what would be tidied up after an error is not.
      const payments = getContainer().resolve(Modules.PAYMENT);
      const { capturePayment, cancelPayment, deletePaymentSession } = payments;
      const gone = () => Promise.reject(new Error('The process died'));
      Object.assign(payments, { capturePayment: gone, cancelPayment: gone, deletePaymentSession: gone });
      expect((await pay(order.id)).status).toBe(500);
      Object.assign(payments, { capturePayment, cancelPayment, deletePaymentSession });
      await dbConnection.raw(`UPDATE cordwainer_production_order SET paying_until = now() + interval '1 minute'`);
      expect(await detail(order.id)).toMatchObject({ payment_status: 'authorized' });
      expect((await pay(order.id)).data.type).toBe('payment-in-progress');
      // The job that asks after payments leaves it alone as long as somebody may be at it.
      await releaseAbandonedPayments(getContainer());
      expect((await pay(order.id)).data.type).toBe('payment-in-progress');
      await anHourLater(getContainer(), dbConnection as never);
      const { rows } = await dbConnection.raw('SELECT canceled_at FROM payment');
      expect(rows).toEqual([{ canceled_at: expect.any(Date) }]);
      expect((await pay(order.id)).data.order).toMatchObject({ status: 'work-in-process', payment_status: 'captured' });
    });

    it('that a merchant marks holds the order until it is in process', async () => {
      const order = await ordered();
      await dbConnection.raw(`
        CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(1); RETURN NEW; END $$;
        CREATE TRIGGER dawdle BEFORE INSERT ON cordwainer_production_event FOR EACH ROW
          WHEN (NEW.kind = 'payment-received') EXECUTE FUNCTION dawdle();`);
      const paying = pay(order.id);
      await until(async () => (await dbConnection.raw('SELECT id FROM order_transaction')).rows.length > 0);
      const { status, data } = await admin('post', `/admin/cordwainer/orders/${order.id}/moves`, {
        transition: 'hold',
        reason: 'Between the money and the launch',
      });
      expect([status, data.type]).toEqual([409, 'payment-in-progress']);
      expect((await paying).data.order).toMatchObject({ status: 'work-in-process' });
    });

    it("begun by the buyer's private link is what the provider authorises and production waits for", async () => {
      const store = storefront(api, shop);
      const { data } = await store.order();
      const { id, link_token: token, total } = data.order;
      const begun = await store.startPayment(token);
      expect([begun.status, begun.data.payment_session]).toMatchObject([
        200,
        { provider_id: 'pp_system_default', currency: 'EUR', amount: total },
      ]);
      const again = (await store.startPayment(token)).data.payment_session;
      const { rows } = await dbConnection.raw('SELECT id FROM payment_session WHERE deleted_at IS NULL');
      expect(rows).toEqual([{ id: again.id }]);
      await getContainer().resolve(Modules.PAYMENT).authorizePaymentSession(again.id, {});
      expect(await detail(id)).toMatchObject({ status: 'pending-payment', payment_status: 'authorized' });
      expect((await store.startPayment(token)).status).toBe(409);
      expect((await pay(id)).data.order).toMatchObject({ status: 'work-in-process', payment_status: 'captured' });
      expect((await store.startPayment(token)).data).toMatchObject({ type: 'already-paid' });
    });

    it('by a link that is not this brand’s is refused', async () => {
      const store = storefront(api, shop);
      const { data } = await store.order();
      expect((await store.startPayment('a-guess')).status).toBe(404);
      expect((await store.startPayment(data.order.link_token, shop.beta)).status).toBe(404);
    });

    it('of a cancelled order is refused', async () => {
      const order = await ordered();
      expect((await admin('post', `/admin/orders/${order.order_id}/cancel`)).status).toBe(200);
      const cancelled = await until(async () => {
        const now = await detail(order.id);
        return now.status === 'cancelled' && now;
      });
      expect(cancelled).toMatchObject({ payable: false });
      const { status, data } = await pay(order.id);
      expect([status, data.type]).toEqual([409, 'cancelled']);
    });

    it('of no order at all is refused', async () => {
      expect((await pay('prod_none')).status).toBe(404);
      expect(
        (await api.post('/admin/cordwainer/orders/prod_none/pay', {}, { validateStatus: () => true })).status,
      ).toBe(401);
    });
  },
});
