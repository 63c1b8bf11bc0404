import path from 'node:path';
import { makeGroup } from './support/groups';
import { brokenInvariants } from './support/invariants';
import { office } from './support/office';
import { storefront, type Wanted } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { StripeDouble } from './support/stripe-double';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { misled, unbooked } from './support/torture/money';
import { anHourLater } from './support/torture/time';
import { until } from './support/until';

const stripe = await StripeDouble.start();
process.env.TEST_STRIPE_URL = stripe.url;
vi.setConfig({ testTimeout: 300_000 });

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    const sql = dbConnection as unknown as Parameters<typeof unbooked>[0];
    beforeAll(async () => {
      shop = await makeShop(getContainer(), { paymentProvider: 'pp_stripe_stripe' });
    });
    beforeEach(() => {
      stripe.book.intents.clear();
      stripe.book.refunds.clear();
      stripe.book.disputes.clear();
      stripe.faults.clear();
      stripe.webhooks.drop();
      stripe.deliverTo(`${api.defaults.baseURL}/hooks/payment/stripe_stripe`);
    });
    afterEach(() => stripe.deliverTo(undefined));
    afterAll(() => stripe.stop());

    const { send, detail, move } = office(api, () => shop);
    const store = () => storefront(api, shop);
    const rows = async (query: string) => (await sql.raw(query)).rows;
    const ordersOf = (ids: readonly string[]) => Promise.all(ids.map(detail));
    const byStore = (route: string, body: object = {}) =>
      api.post(`/store/cordwainer${route}`, body, {
        validateStatus: () => true,
        headers: { 'x-publishable-api-key': shop.alpha.key },
      });

    async function ordered(wanted: Wanted = {}) {
      const { data, status } = await store().order(wanted);
      expect(status).toBe(201);
      return data.order as { id: string; number: string; link_token: string };
    }
    async function grouped(wanted: Wanted = {}, another: Wanted = wanted) {
      const made = [await ordered(wanted), await ordered(another), await ordered(wanted)];
      const ids = made.map(({ id }) => id);
      return { id: await makeGroup({ send }, await ordersOf(ids)), ids, made };
    }
    const linkTo = async (group: string) =>
      (await send('post', `/admin/cordwainer/groups/${group}/pay-links`, {})).data.pay_link.token as string;
    const pageOf = async (token: string) => (await store().get(`/pay/${token}`)).data.pay;
    /** Presses Pay on the page behind a link. */
    async function begin(token: string) {
      const { due } = await pageOf(token);
      return byStore(`/pay/${token}/session`, { expected: { amount: due.amount, currency: due.currency } });
    }
    async function pay(token: string, card: 'visa' | 'declined' = 'visa') {
      const { data, status } = await begin(token);
      expect(status).toBe(200);
      stripe.buyer.confirm(data.session.client_secret, card);
      return (await byStore(`/pay/${token}/confirm`)).data;
    }
    const launched = (ids: readonly string[]) =>
      until(async () => {
        const orders = await ordersOf(ids);
        return orders.every(({ status }) => status === 'work-in-process') && orders;
      }, 90_000);
    const kinds = ({ history }: { history: { kind: string }[] }) => history.map(({ kind }) => kind);
    async function allIsBooked() {
      expect(await unbooked(sql, stripe.ledger())).toEqual([]);
      expect(await misled(sql)).toEqual([]);
      expect(await brokenInvariants(sql)).toEqual([]);
    }
    async function paidGroup(wanted?: Wanted) {
      const group = await grouped(wanted);
      await pay(await linkTo(group.id));
      await launched(group.ids);
      return { ...group, intent: stripe.ledger()[0]!.intent };
    }
    const told = () =>
      rows(`SELECT (SELECT count(*)::int FROM cordwainer_mail WHERE kind = 'refunded') AS mails,
        (SELECT count(*)::int FROM cordwainer_invoice WHERE kind = 'credit-note') AS notes,
        (SELECT count(*)::int FROM cordwainer_refund) AS refunds`);

    it.each([
      ['europe', 'de', 'EUR'],
      ['japan', 'jp', 'JPY'],
      ['kuwait', 'kw', 'KWD'],
    ])('a link of the group pays all its orders by one card payment, in the %s', async (market, country, currency) => {
      const { id, ids } = await grouped({ market, country, currency });
      const token = await linkTo(id);
      const page = await pageOf(token);
      const orders = await ordersOf(ids);
      const total = orders.reduce((sum, order) => sum + Number(order.total), 0);
      expect(page).toMatchObject({ state: 'payable', due: { amount: total, currency, purpose: 'whole' } });
      expect(page.orders.map(({ number }: { number: string }) => number)).toEqual(orders.map(({ number }) => number));
      expect(page.costs.total).toBe(total);
      await pay(token);
      for (const order of await launched(ids)) expect(order).toMatchObject({ payment_status: 'captured' });
      // Stripe takes whole hundredths of a dinar, of each order.
      const unit = currency === 'KWD' ? 10 : 1;
      const taken = orders.reduce((sum, order) => sum + Math.ceil(Number(order.total) / unit) * unit, 0);
      expect(stripe.ledger()).toMatchObject([{ taken }]);
      expect((await pageOf(token)).state).toBe('paid');
      await allIsBooked();
    });

    it('the webhook alone pays a group', async () => {
      const { id, ids } = await grouped();
      const { data } = await begin(await linkTo(id));
      stripe.buyer.confirm(data.session.client_secret, 'visa');
      await launched(ids);
      await allIsBooked();
    });

    it('the buyer of all of it gets to the group by any of its orders; of others’ orders, told that it is grouped', async () => {
      const mine = await grouped();
      const { data } = await byStore(`/orders/${mine.made[1]!.link_token}/pay-link`);
      expect((await pageOf(data.pay_link.token)).orders).toHaveLength(3);
      const { id, made } = await grouped({}, { change: (request) => ({ ...request, email: 'grace@example.com' }) });
      const link = await byStore(`/orders/${made[0]!.link_token}/pay-link`);
      expect([link.status, link.data.type]).toEqual([409, 'grouped']);
      // A new private link ends what the old one opened.
      await send('post', `/admin/cordwainer/orders/${mine.ids[1]}/link`);
      expect((await store().get(`/pay/${data.pay_link.token}`)).status).toBe(410);
      expect((await store().get(`/pay/${await linkTo(id)}`)).status).toBe(200);
    });

    it('while a group is paid nobody changes it; a declined card lets go of it', async () => {
      const { id, ids } = await grouped();
      const token = await linkTo(id);
      await begin(token);
      for (const [route, body] of [
        [`/groups/${id}/dissolve`, {}],
        [`/orders/${ids[0]}/moves`, { transition: 'cancel', reason: 'Too late' }],
        [`/orders/${ids[0]}/pay`, {}],
      ] as const) {
        const { status, data } = await send('post', `/admin/cordwainer${route}`, body);
        expect([route, status, data.type]).toEqual([
          route,
          409,
          expect.stringMatching(/^(payment-in-progress|grouped)$/),
        ]);
      }
      expect((await byStore(`/pay/${token}/release`)).status).toBeLessThan(300);
      expect((await pay(token, 'declined')).payment).toMatchObject({ state: 'failed' });
      expect((await send('post', `/admin/cordwainer/groups/${id}/dissolve`, {})).status).toBe(200);
      expect((await store().get(`/pay/${token}`)).status).toBe(404);
      expect(stripe.ledger()).toEqual([]);
      await allIsBooked();
    });

    it('a refund of one of its orders goes back to the card once, also where the network breaks after it', async () => {
      const { ids } = await paidGroup();
      const wish = { refund_id: 'a-scratch', amount: 1000, reason: 'A scratch' };
      stripe.faults.next({ method: 'POST', path: /refunds$/, cut: 'after' });
      await send('post', `/admin/cordwainer/orders/${ids[0]}/refunds`, wish);
      await anHourLater(getContainer(), sql);
      await send('post', `/admin/cordwainer/orders/${ids[0]}/refunds`, wish);
      await until(async () => stripe.ledger()[0]!.refunded === 1000, 60_000);
      await anHourLater(getContainer(), sql);
      expect(stripe.ledger()).toMatchObject([{ refunded: 1000 }]);
      await allIsBooked();
    });

    it('dinars go back as card networks count them: to the hundredth, and never more than was paid', async () => {
      const { ids } = await paidGroup({ market: 'kuwait', country: 'kw', currency: 'KWD' });
      const refund = (id: string, amount: number, refund_id: string) =>
        send('post', `/admin/cordwainer/orders/${id}/refunds`, { refund_id, amount, reason: 'A scratch' });
      expect((await refund(ids[0]!, 1005, 'a-part-of-it')).data.refund.amount).toBe(1010);
      expect(stripe.ledger()).toMatchObject([{ refunded: 1010 }]);
      for (const id of ids) {
        const { payments } = (await send('get', `/admin/cordwainer/orders/${id}/payments`)).data;
        expect((await refund(id, payments.paid, `the-rest-of-${id}`)).status).toBe(200);
      }
      const { taken, refunded } = stripe.ledger()[0]!;
      expect(refunded).toBe(taken);
      await allIsBooked();
    });

    describe('a dispute', () => {
      it('of a group that is lost stands on every order, each by its part, and is told as nobody’s refund', async () => {
        const { ids, intent } = await paidGroup();
        const before = await told();
        const { id } = stripe.dispute(intent);
        await until(async () => (await ordersOf(ids)).every(({ status }) => status === 'on-hold'), 60_000);
        stripe.closeDispute(id, 'lost');
        const lost = await until(async () => {
          const orders = await ordersOf(ids);
          return orders.every((order) => kinds(order).includes('dispute-lost')) && orders;
        }, 60_000);
        expect(lost.map(({ status }) => status)).toEqual(['on-hold', 'on-hold', 'on-hold']);
        await until(async () => (await unbooked(sql, stripe.ledger())).length === 0, 60_000);
        await anHourLater(getContainer(), sql);
        await anHourLater(getContainer(), sql);
        expect(await told()).toEqual(before);
        expect(await unbooked(sql, stripe.ledger())).toEqual([]);
        expect(await brokenInvariants(sql)).toEqual([]);
        const { rows: collections } = await sql.raw(`
          SELECT round(c.refunded_amount) AS refunded, round(c.captured_amount) AS captured FROM payment_collection c
          WHERE c.captured_amount > 0 ORDER BY c.created_at DESC LIMIT 4`);
        for (const { refunded, captured } of collections) expect(refunded).toBe(captured);
        for (const order of await ordersOf(ids)) {
          const { summary } = await getSummary(order.order_id);
          expect(summary.pending_difference).toBeCloseTo(Number(order.total) / 100, 2);
        }
      });

      it('of one order that is lost is booked once, though its webhook comes many times at once', async () => {
        const order = await ordered();
        const { data } = await byStore(`/orders/${order.link_token}/pay-link`);
        await pay(data.pay_link.token);
        await launched([order.id]);
        const { id } = stripe.dispute(stripe.ledger()[0]!.intent);
        await until(async () => (await detail(order.id)).status === 'on-hold', 60_000);
        const before = await told();
        stripe.webhooks.hold();
        stripe.closeDispute(id, 'lost');
        await stripe.webhooks.release({ times: 10 });
        await until(async () => (await unbooked(sql, stripe.ledger())).length === 0, 60_000);
        await anHourLater(getContainer(), sql);
        expect(kinds(await detail(order.id)).filter((kind) => kind === 'dispute-lost')).toHaveLength(1);
        expect(await told()).toEqual(before);
        expect(await unbooked(sql, stripe.ledger())).toEqual([]);
        // What is left to be paid is asked for again.
        const { data: again } = await store().get(`/orders/${order.link_token}`);
        expect(again.order).toBeDefined();
      });

      it('that is won ends the hold that it made, and none that a merchant made since', async () => {
        const order = await ordered();
        const { data } = await byStore(`/orders/${order.link_token}/pay-link`);
        await pay(data.pay_link.token);
        await launched([order.id]);
        const { id } = stripe.dispute(stripe.ledger()[0]!.intent);
        await until(async () => (await detail(order.id)).status === 'on-hold', 60_000);
        expect((await move(order.id, 'resume')).status).toBe(200);
        expect((await move(order.id, 'hold', { reason: 'Leather is late' })).status).toBe(200);
        stripe.closeDispute(id, 'won');
        const now = await until(async () => {
          const each = await detail(order.id);
          return kinds(each).includes('dispute-won') && each;
        }, 60_000);
        expect(now.status).toBe('on-hold');
        await allIsBooked();
      });
    });

    async function getSummary(orderId: string): Promise<{ summary: { pending_difference: number } }> {
      return (await send('get', `/admin/orders/${orderId}`)).data.order;
    }
  },
});
