import { createRequire } from 'node:module';
import path from 'node:path';
import { Modules } from '@medusajs/framework/utils';
import { type OrderView, office } from './support/office';
import { mini, storefront, type Wanted } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { until } from './support/until';

const require = createRequire(import.meta.url);
const completeCancellations = require('@cordwainer/medusa-plugin/jobs/complete-cancellations').default;
const flows = require('@medusajs/medusa/core-flows');

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });
    const { send, detail, move, pay, medusaOrder } = office(api, () => shop);
    const preview = (id: string) => send('get', `/admin/cordwainer/orders/${id}/cancellation`);
    const cancelByLink = (token: string, body: object = {}) =>
      api.post(`/store/cordwainer/orders/${token}/cancel`, body, {
        validateStatus: () => true,
        headers: { 'x-publishable-api-key': shop.alpha.key },
      });

    async function ordered(wanted?: Wanted) {
      const { data } = await storefront(api, shop).order(wanted);
      return data.order as { id: string; link_token: string; total: number };
    }
    async function inProcess(wanted?: Wanted): Promise<OrderView> {
      return (await pay((await ordered(wanted)).id)).data.order;
    }
    const refunds = async (orderId: string): Promise<number[]> =>
      (
        await dbConnection.raw(
          `SELECT r.amount::float AS amount FROM refund r JOIN payment p ON p.id = r.payment_id
             JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id WHERE l.order_id = ? ORDER BY 1`,
          [orderId],
        )
      ).rows.map(({ amount }: { amount: number }) => amount);

    it('of an unpaid order is free, and the customer may do it by the private link', async () => {
      const { id, link_token } = await ordered();
      expect((await preview(id)).data.cancellation).toMatchObject({ permille: 0, paid: 0, fee: 0, refund: 0 });
      const { status, data } = await cancelByLink(link_token, { reason: 'Wrong size' });
      expect([status, data.order]).toMatchObject([200, { status: 'cancelled', cancellable: false, editable: [] }]);
      const order = await detail(id);
      expect(order.history.at(-1)).toMatchObject({ kind: 'cancelled', actor_type: 'customer', reason: 'Wrong size' });
      expect(order).toMatchObject({ cancellation_fee: 0 });
      expect((await medusaOrder(order.order_id)).status).toBe('canceled');
      expect((await cancelByLink(link_token)).status).toBe(409);
    });

    it('of an unpaid order on hold is free too', async () => {
      const { id, link_token } = await ordered();
      await move(id, 'hold', { reason: 'Wait' });
      expect((await cancelByLink(link_token)).data.order).toMatchObject({ status: 'cancelled', held: null });
    });

    it('of a paid order is not for the customer', async () => {
      const { link_token, id } = await ordered();
      await pay(id);
      const { status, data } = await cancelByLink(link_token);
      expect([status, data.type]).toEqual([409, 'already-paid']);
      expect((await detail(id)).status).toBe('work-in-process');
    });

    it('by a link that is not this brand’s is refused', async () => {
      const { data } = await storefront(api, shop).order({ brand: shop.beta });
      expect((await cancelByLink(data.order.link_token)).status).toBe(404);
      expect((await cancelByLink('a-guess')).status).toBe(404);
    });

    it.each([
      ['EUR', 'europe', 'de', 'cutting', 300],
      ['EUR', 'europe', 'de', 'lasting', 700],
      ['USD', 'america', 'us', 'closing', 500],
      ['KWD', 'kuwait', 'kw', 'cutting', 300],
      ['JPY', 'japan', 'jp', 'closing', 500],
    ])(
      'in %s keeps what its stage costs and gives back the rest (%s, %s, %s)',
      async (currency, market, country, stage, permille) => {
        const order = await inProcess({ currency, market, country, quantity: mini(3) });
        if (stage !== 'cutting') await move(order.id, 'advance', { stage });
        const { goods } = order.quote as { goods: number };
        const fee = Math.round((goods * permille) / 1000);
        const { cancellation } = (await preview(order.id)).data;
        expect(cancellation).toEqual({ currency, permille, paid: order.total, fee, refund: order.total - fee });
        const { status, data } = await move(order.id, 'cancel', { reason: 'Changed their mind' });
        expect([status, data.order]).toMatchObject([200, { status: 'cancelled', stage: null, cancellation_fee: fee }]);
        expect(data.order.history.at(-1)).toMatchObject({
          kind: 'cancelled',
          from_stage: stage,
          details: { fee, refunded: order.total - fee, currency },
        });
        const medusa = await medusaOrder(order.order_id);
        const unit = { EUR: 100, USD: 100, KWD: 1000, JPY: 1 }[currency]!;
        expect(medusa.status).toBe('canceled');
        expect(medusa.payment_status).toBe('partially_refunded');
        expect(Math.round(medusa.total * unit)).toBe(fee);
        expect(Math.round(medusa.summary.transaction_total * unit)).toBe(fee);
        expect(Math.abs(medusa.summary.pending_difference)).toBeLessThan(0.51 / unit);
        expect((await refunds(order.order_id)).map((amount) => Math.round(amount * unit))).toEqual([order.total - fee]);
      },
    );

    it('of a finished order costs the goods, which the merchant may lower or waive', async () => {
      const finish = async () => {
        const order = await inProcess();
        await move(order.id, 'advance', { stage: 'quality-control' });
        await move(order.id, 'finish');
        return order;
      };
      const [whole, lowered, waived] = [await finish(), await finish(), await finish()];
      const { goods } = whole.quote as { goods: number };
      expect((await preview(whole.id)).data.cancellation).toMatchObject({ permille: 1000, fee: goods });
      const raised = await move(whole.id, 'cancel', { reason: 'No', fee: goods + 1 });
      expect([raised.status, raised.data.issues[0].path]).toEqual([422, 'fee']);
      const cancel = async (order: OrderView, fee?: number) =>
        (await move(order.id, 'cancel', { reason: 'No', fee })).data.order.cancellation_fee;
      expect(await cancel(whole)).toBe(goods);
      expect(await cancel(lowered, 100)).toBe(100);
      expect(await cancel(waived, 0)).toBe(0);
      expect(await refunds(waived.order_id)).toEqual([waived.total / 100]);
      expect((await medusaOrder(waived.order_id)).total).toBe(0);
    });

    it('is refused once it is shipped, delivered or cancelled, and previews nothing then', async () => {
      for (const status of ['shipped', 'delivered']) {
        const order = await inProcess();
        await dbConnection.raw(
          `UPDATE cordwainer_production_order SET stage = NULL, finished_at = now(), shipped_at = now(), delivered_at = now(), status = ? WHERE id = ?`,
          [status, order.id],
        );
        expect((await preview(order.id)).status).toBe(409);
        const { status: answer, data } = await move(order.id, 'cancel', { reason: 'No' });
        expect([answer, data.type]).toEqual([409, 'wrong-status']);
        expect(await refunds(order.order_id)).toEqual([]);
      }
      expect((await preview('prod_none')).status).toBe(404);
    });

    it('gives back once, however many ask at once', async () => {
      const order = await inProcess();
      const answers = await Promise.all(Array.from({ length: 6 }, () => move(order.id, 'cancel', { reason: 'No' })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(5).fill(409)]);
      expect(await refunds(order.order_id)).toHaveLength(1);
    });

    it('is completed after a crash between the refund and the rest, without a second refund and with the fee of then', async () => {
      const order = await inProcess();
      await dbConnection.raw(`
        CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON cordwainer_production_event FOR EACH ROW EXECUTE FUNCTION refuse();`);
      const failed = await move(order.id, 'cancel', { reason: 'A friend of ours', fee: 1000 });
      await dbConnection.raw('DROP TRIGGER refuse ON cordwainer_production_event');
      expect(failed.status).toBe(500);
      expect(await refunds(order.order_id)).toEqual([(order.total - 1000) / 100]);
      // Meanwhile nothing else may happen to it.
      expect((await move(order.id, 'advance', { stage: 'closing' })).data.type).toBe('cancellation-in-progress');
      expect((await move(order.id, 'cancel', { reason: 'Again' })).data.type).toBe('cancellation-in-progress');
      await dbConnection.raw(
        `UPDATE cordwainer_production_order SET cancelling_until = now() - interval '1 second' WHERE id = ?`,
        [order.id],
      );
      await completeCancellations(getContainer());
      const done = await detail(order.id);
      expect(done).toMatchObject({ status: 'cancelled', cancellation_fee: 1000 });
      expect(done.history.at(-1)).toMatchObject({ reason: 'A friend of ours', actor_name: 'Back Office' });
      expect(await refunds(order.order_id)).toHaveLength(1);
      expect((await medusaOrder(order.order_id)).summary.transaction_total).toBeCloseTo(10, 2);
    });

    it('books a refund that its process had not booked any more', async () => {
      const order = await inProcess();
      await dbConnection.raw(`
        CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON order_transaction FOR EACH ROW EXECUTE FUNCTION refuse();`);
      expect((await move(order.id, 'cancel', { reason: 'No' })).status).toBe(500);
      await dbConnection.raw('DROP TRIGGER refuse ON order_transaction');
      expect(await refunds(order.order_id)).toHaveLength(1);
      await dbConnection.raw(
        `UPDATE cordwainer_production_order SET cancelling_until = now() - interval '1 second' WHERE id = ?`,
        [order.id],
      );
      const { status, data } = await move(order.id, 'cancel', { reason: 'No' });
      expect([status, data.order.status]).toEqual([200, 'cancelled']);
      expect(await refunds(order.order_id)).toHaveLength(1);
      const medusa = await medusaOrder(order.order_id);
      expect(Math.round(medusa.summary.transaction_total * 100)).toBe(data.order.cancellation_fee);
      expect(Math.round(medusa.total * 100)).toBe(data.order.cancellation_fee);
    });

    it('changes nothing where the provider gives nothing back', async () => {
      const order = await inProcess();
      const payments = getContainer().resolve(Modules.PAYMENT) as unknown as {
        paymentProviderService_: { refundPayment: unknown };
      };
      const provider = payments.paymentProviderService_;
      const { refundPayment } = provider;
      provider.refundPayment = async () => {
        throw new Error('The bank is closed');
      };
      const { status, data } = await move(order.id, 'cancel', { reason: 'No' });
      provider.refundPayment = refundPayment;
      expect([status, data.type]).toEqual([409, 'refund-refused']);
      expect(await refunds(order.order_id)).toEqual([]);
      expect(await detail(order.id)).toMatchObject({ status: 'work-in-process', cancellation_fee: null });
      expect((await move(order.id, 'advance', { stage: 'closing' })).status).toBe(200);
    });

    it('in Medusa itself is followed', async () => {
      const order = await inProcess();
      expect((await send('post', `/admin/orders/${order.order_id}/cancel`)).status).toBe(200);
      const followed = await until(async () => {
        const now = await detail(order.id);
        return now.status === 'cancelled' && now;
      });
      expect(followed).toMatchObject({ cancellation_fee: 0 });
      expect(followed.history.at(-1)).toMatchObject({ actor_type: 'system', reason: 'The Medusa order was cancelled' });
      expect(await refunds(order.order_id)).toEqual([order.total / 100]);
    });

    it('gives back what comes afterwards', async () => {
      const { id, total } = await ordered();
      const { order_id } = await detail(id);
      const { result } = await flows
        .createOrUpdateOrderPaymentCollectionWorkflow(getContainer())
        .run({ input: { order_id } });
      const { result: session } = await flows.createPaymentSessionsWorkflow(getContainer()).run({
        input: {
          payment_collection_id: [result].flat()[0].id,
          provider_id: 'pp_system_default',
          data: {},
          context: {},
        },
      });
      const payments = getContainer().resolve(Modules.PAYMENT);
      const payment = await payments.authorizePaymentSession(session.id, {});
      // The bank's answer comes while the order is being cancelled, and the cancellation of the payment never arrives.
      const cancelPayment = payments.cancelPayment.bind(payments);
      payments.cancelPayment = (async () => {
        throw new Error('too late');
      }) as never;
      expect((await move(id, 'cancel', { reason: 'No' })).status).toBe(200);
      payments.cancelPayment = cancelPayment;
      await flows.capturePaymentWorkflow(getContainer()).run({ input: { payment_id: payment!.id } });
      await until(async () => (await refunds(order_id)).length === 1);
      expect(await refunds(order_id)).toEqual([total / 100]);
      expect((await detail(id)).status).toBe('cancelled');
    });
  },
});
