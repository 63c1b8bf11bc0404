import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import axios from 'axios';
import { office } from './support/office';
import { startServer, stop } from './support/processes';
import { storefront } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { stopJobs } from './support/stop-jobs';
import { StripeDouble } from './support/stripe-double';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { misled, unbooked } from './support/torture/money';
import { anHourLater } from './support/torture/time';
import { until } from './support/until';

const REPEATS = 100;

const stripe = await StripeDouble.start();
process.env.TEST_STRIPE_URL = stripe.url;

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection, dbConfig }) => {
    let shop: Shop;
    let server: ChildProcess | undefined;
    const sql = dbConnection as unknown as Parameters<typeof unbooked>[0];
    const hooks = (base: string) => `${base}/hooks/payment/stripe_stripe`;
    beforeAll(async () => {
      shop = await makeShop(getContainer(), { paymentProvider: 'pp_stripe_stripe' });
    });
    beforeEach(() => {
      stripe.book.intents.clear();
      stripe.book.refunds.clear();
      stripe.book.disputes.clear();
      stripe.faults.clear();
      stripe.webhooks.drop();
      stripe.deliverTo(hooks(api.defaults.baseURL!));
    });
    // What is told after a test finds its order gone.
    afterEach(() => stripe.deliverTo(undefined));
    afterAll(async () => {
      await stop(server);
      await stripe.stop();
    });

    const { detail, send, move } = office(api, () => shop);
    const desk = (url: string, data: object = {}) => send('post', url, data);
    const store = () => storefront(api, shop);
    async function ordered(market: { market?: string; country?: string; currency?: string } = {}) {
      const { data, status } = await store().order(market);
      expect(status).toBe(201);
      return data.order as { id: string; number: string; link_token: string };
    }
    const ask = (token: string, what: 'confirm' | 'release') =>
      api.post(
        `/store/cordwainer/orders/${token}/payment-session/${what}`,
        {},
        { validateStatus: () => true, headers: { 'x-publishable-api-key': shop.alpha.key } },
      );
    async function begun(order: { link_token: string }) {
      const { data, status } = await store().startPayment(order.link_token);
      expect(status).toBe(200);
      return data.payment_session as { id: string; amount: number; client_secret: string; publishable_key: string };
    }
    const launched = (id: string) =>
      until(async () => {
        const order = await detail(id);
        return order.status === 'work-in-process' ? order : undefined;
      }, 20_000);
    /** Whatever happened: the books agree with Stripe's, and an order is launched once where it is paid and never else. */
    async function allIsBooked() {
      expect(await unbooked(sql, stripe.ledger())).toEqual([]);
      expect(await misled(sql)).toEqual([]);
    }

    it.each([
      ['europe', 'de', 'EUR'],
      ['america', 'us', 'USD'],
      ['japan', 'jp', 'JPY'],
      ['kuwait', 'kw', 'KWD'],
    ])('a card that goes through pays the order, in the %s', async (market, country, currency) => {
      const order = await ordered({ market, country, currency });
      // Stripe charges whole hundredths of a dinar; what it takes more is booked as paid.
      const unit = currency === 'KWD' ? 10 : 1;
      const total = Math.ceil((await detail(order.id)).total / unit) * unit;
      const { amount, client_secret, publishable_key } = await begun(order);
      expect([amount, publishable_key]).toEqual([total, stripe.publishableKey]);
      stripe.buyer.confirm(client_secret, 'visa');
      const { data } = await ask(order.link_token, 'confirm');
      expect(data.payment).toEqual({ state: 'paid', message: null });
      expect(await launched(order.id)).toMatchObject({ payment_status: 'captured' });
      expect(stripe.ledger()).toMatchObject([{ taken: total, currency: currency.toLowerCase() }]);
      await allIsBooked();
    });

    it('the webhook alone pays it, where the browser was closed', async () => {
      const order = await ordered();
      stripe.buyer.confirm((await begun(order)).client_secret, 'visa');
      await launched(order.id);
      await allIsBooked();
    });

    it('3-D Secure: nothing is paid before the bank has seen the buyer; failed, it may be tried again', async () => {
      const order = await ordered();
      const { client_secret } = await begun(order);
      stripe.buyer.confirm(client_secret, '3ds');
      expect((await ask(order.link_token, 'confirm')).data.payment.state).toBe('requires-action');
      stripe.buyer.authenticate(client_secret, 'fail');
      expect((await ask(order.link_token, 'confirm')).data.payment.state).toBe('failed');
      expect((await detail(order.id)).status).toBe('pending-payment');
      await allIsBooked();
      const again = await begun(order);
      stripe.buyer.confirm(again.client_secret, '3ds');
      stripe.buyer.authenticate(again.client_secret, 'pass');
      expect((await ask(order.link_token, 'confirm')).data.payment.state).toBe('paid');
      await launched(order.id);
      await allIsBooked();
    });

    it('a card that is declined pays nothing, and another one does', async () => {
      const order = await ordered();
      stripe.buyer.confirm((await begun(order)).client_secret, 'declined');
      const { data } = await ask(order.link_token, 'confirm');
      expect(data.payment).toMatchObject({ state: 'failed', message: expect.stringContaining('declined') });
      stripe.buyer.confirm((await begun(order)).client_secret, 'visa');
      expect((await ask(order.link_token, 'confirm')).data.payment.state).toBe('paid');
      await allIsBooked();
    });

    it.each(['before', 'after'] as const)(
      'the network breaks %s the charge is begun: one intent, one payment',
      async (cut) => {
        const order = await ordered();
        stripe.faults.next({ method: 'POST', path: /payment_intents$/, cut });
        const first = await store().startPayment(order.link_token);
        const { client_secret } = first.status === 200 ? first.data.payment_session : await begun(order);
        stripe.buyer.confirm(client_secret, 'visa');
        stripe.faults.next({ method: 'GET', path: /payment_intents/, cut });
        const { status } = await ask(order.link_token, 'confirm');
        if (status !== 200) await ask(order.link_token, 'confirm');
        await launched(order.id);
        expect(stripe.faults.unmet).toBe(0);
        // Of several that were begun all but one would be given up: nobody can pay by two.
        expect([...stripe.book.intents.values()].filter(({ status }) => status !== 'canceled')).toHaveLength(1);
        expect(stripe.ledger()).toHaveLength(1);
        await allIsBooked();
      },
    );

    it(`the webhook comes before the button's answer, ${REPEATS} times, and before the one it follows`, async () => {
      const order = await ordered();
      stripe.webhooks.hold();
      const { client_secret } = await begun(order);
      stripe.buyer.confirm(client_secret, 'visa');
      const [created, paid] = stripe.webhooks.drop();
      expect([created?.type, paid?.type]).toEqual(['payment_intent.created', 'payment_intent.succeeded']);
      const statuses = await stripe.webhooks.deliver(paid!, { times: REPEATS });
      statuses.push(...(await stripe.webhooks.deliver(created!)));
      expect(statuses).toEqual(Array.from({ length: REPEATS + 1 }, () => 200));
      // Behind all of those a busy machine may have to be asked again, as the payment page does.
      const answered = () =>
        until(async () => {
          const { status, data } = await ask(order.link_token, 'confirm');
          if (status === 200) return data.payment.state as string;
          expect([status, data.type]).toEqual([409, 'payment-in-progress']);
        }, 100_000);
      expect(await Promise.all(Array.from({ length: 5 }, answered))).toEqual(Array.from({ length: 5 }, () => 'paid'));
      const { history } = await launched(order.id);
      expect(history.filter(({ kind }) => kind === 'launched')).toHaveLength(1);
      await allIsBooked();
    });

    it('a webhook with a wrong or an old signature does nothing', async () => {
      // The one that asks Stripe about payments nobody told of would find this one too, once a minute.
      await stopJobs();
      const [order, later] = [await ordered(), await ordered()];
      await stopJobs();
      stripe.webhooks.hold();
      const paid = async ({ link_token }: typeof order) => {
        stripe.buyer.confirm((await begun({ link_token })).client_secret, 'visa');
        return stripe.webhooks.pending.filter(({ type }) => type === 'payment_intent.succeeded').at(-1)!;
      };
      const [first, second] = [await paid(order), await paid(later)];
      await stripe.webhooks.deliver(first, { secret: 'whsec_of_another' });
      await stripe.webhooks.deliver(first, { at: Math.floor(Date.now() / 1000) - 3600 });
      // One that is signed well and comes after them has its effect: theirs would be there by now.
      await stripe.webhooks.deliver(second);
      await launched(later.id);
      expect((await detail(order.id)).status).toBe('pending-payment');
      await stripe.webhooks.release();
      await launched(order.id);
      await allIsBooked();
    });

    it('while somebody pays it, an order is neither changed nor cancelled; given up, it is', async () => {
      const order = await ordered();
      await begun(order);
      const refused = await move(order.id, 'cancel', { reason: 'Too late' });
      expect([refused.status, refused.data.type]).toEqual([409, 'payment-in-progress']);
      expect((await ask(order.link_token, 'release')).status).toBe(204);
      expect([...stripe.book.intents.values()].map(({ status }) => status)).toEqual(['canceled']);
      expect((await move(order.id, 'cancel', { reason: 'Now' })).status).toBe(200);
      await allIsBooked();
    });

    it('a payment that was taken can not be given up: it is booked instead', async () => {
      const order = await ordered();
      stripe.webhooks.hold();
      stripe.buyer.confirm((await begun(order)).client_secret, 'visa');
      const refused = await ask(order.link_token, 'release');
      expect([refused.status, refused.data.type]).toEqual([409, 'already-paid']);
      await launched(order.id);
      await stripe.webhooks.release();
      await allIsBooked();
    });

    it('one that is abandoned is given up after half an hour', async () => {
      const order = await ordered();
      await begun(order);
      await anHourLater(getContainer(), sql);
      expect([...stripe.book.intents.values()].map(({ status }) => status)).toEqual(['canceled']);
      expect((await move(order.id, 'cancel', { reason: 'Nobody pays' })).status).toBe(200);
    });

    it('a refund goes back to the card, once for each wish', async () => {
      const order = await ordered();
      stripe.buyer.confirm((await begun(order)).client_secret, 'visa');
      await ask(order.link_token, 'confirm');
      await launched(order.id);
      const wish = { refund_id: 'a-scratch-on-the-toe', amount: 1000, reason: 'A scratch' };
      const answers = await Promise.all(
        [1, 2, 3].map(() => desk(`/admin/cordwainer/orders/${order.id}/refunds`, wish)),
      );
      expect(answers.some(({ status }) => status < 300)).toBe(true);
      expect(stripe.ledger()).toMatchObject([{ refunded: 1000 }]);
      expect(await unbooked(sql, stripe.ledger())).toEqual([]);
    });

    it('a disputed payment holds production until the bank has decided', async () => {
      const order = await ordered();
      stripe.buyer.confirm((await begun(order)).client_secret, 'visa');
      await ask(order.link_token, 'confirm');
      await launched(order.id);
      const { intent } = stripe.ledger()[0]!;
      const { id } = stripe.dispute(intent);
      const held = await until(async () => {
        const now = await detail(order.id);
        return now.status === 'on-hold' ? now : undefined;
      }, 20_000);
      expect(held.history.map(({ kind }) => kind)).toContain('dispute-opened');
      stripe.closeDispute(id, 'won');
      const { history } = await launched(order.id);
      expect(history.map(({ kind }) => kind)).toContain('dispute-won');
      await allIsBooked();
    });

    it('money is taken and the server dies before it hears of it: the next one launches the order', {
      timeout: 120_000,
    }, async () => {
      const order = await ordered();
      const { client_secret } = await begun(order);
      const started = await startServer({ DATABASE_URL: dbConfig.clientUrl, TEST_STRIPE_URL: stripe.url });
      server = started.process;
      stripe.deliverTo(hooks(started.url));
      stripe.webhooks.hold();
      stripe.buyer.confirm(client_secret, 'visa');
      const [created] = stripe.webhooks.pending.slice(-1);
      // Received, and killed before its work begins, 100 ms later.
      expect(await stripe.webhooks.deliver(created!)).toEqual([200]);
      await stop(server);
      stripe.webhooks.drop();
      expect((await detail(order.id)).status).toBe('pending-payment');
      await axios.get(`${started.url}/health`).then(
        () => expect.fail('It still runs'),
        () => undefined,
      );
      await anHourLater(getContainer(), sql);
      await launched(order.id);
      await allIsBooked();
    });
  },
});
