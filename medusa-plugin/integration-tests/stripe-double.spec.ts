import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { StripeDouble } from './support/stripe-double';

/** The double, asked by Stripe's own client: what it reads here it would read there. */
describe('The Stripe double', () => {
  let double: StripeDouble;
  let stripe: Stripe;
  beforeEach(async () => {
    double = await StripeDouble.start();
    const { hostname, port } = new URL(double.url);
    stripe = new Stripe(double.secretKey, {
      host: hostname,
      port,
      protocol: 'http',
      telemetry: false,
      maxNetworkRetries: 2,
    });
  });
  afterEach(() => double.stop());

  const intent = (more: Partial<Stripe.PaymentIntentCreateParams> = {}, options?: Stripe.RequestOptions) =>
    stripe.paymentIntents.create(
      { amount: 41_850, currency: 'eur', metadata: { session_id: 'ps_1' }, ...more },
      options,
    );

  it('takes money by a card that goes through, and gives back a part and never more than all', async () => {
    const { id, client_secret, status } = await intent();
    expect(status).toBe('requires_payment_method');
    expect(double.buyer.confirm(client_secret!, 'visa').status).toBe('succeeded');
    expect(await stripe.paymentIntents.retrieve(id, { expand: ['payment_method'] })).toMatchObject({
      status: 'succeeded',
      amount_received: 41_850,
      metadata: { session_id: 'ps_1' },
      payment_method: { type: 'card' },
    });
    await stripe.refunds.create({ payment_intent: id, amount: 850 });
    await expect(stripe.refunds.create({ payment_intent: id, amount: 41_001 })).rejects.toMatchObject({
      statusCode: 400,
    });
    expect(double.ledger()).toEqual([
      { intent: id, currency: 'eur', taken: 41_850, refunded: 850, disputed: 0, lost: 0 },
    ]);
  });

  it('asks the bank for 3-D Secure, which may pass or fail', async () => {
    const { id, client_secret } = await intent({ capture_method: 'manual' });
    expect(double.buyer.confirm(client_secret!, '3ds').status).toBe('requires_action');
    expect(double.buyer.authenticate(client_secret!, 'fail')).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    });
    double.buyer.confirm(client_secret!, '3ds');
    expect(double.buyer.authenticate(client_secret!, 'pass').status).toBe('requires_capture');
    expect(double.ledger()).toEqual([]);
    expect((await stripe.paymentIntents.capture(id)).status).toBe('succeeded');
    await expect(stripe.paymentIntents.cancel(id)).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' });
  });

  it('declines as Stripe does', async () => {
    const { id } = await intent();
    await expect(
      stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa_chargeDeclined' }),
    ).rejects.toMatchObject({
      type: 'StripeCardError',
      decline_code: 'generic_decline',
      raw: { payment_intent: { id } },
    });
  });

  it('answers an idempotency key as it did, though the first answer was lost on its way', async () => {
    double.faults.next({ method: 'POST', path: /payment_intents/, cut: 'after' });
    const { id } = await intent({}, { idempotencyKey: 'once' });
    expect([...double.book.intents.keys()]).toEqual([id]);
    await expect(intent({ amount: 1 }, { idempotencyKey: 'once' })).rejects.toMatchObject({
      type: 'StripeIdempotencyError',
    });
  });

  it('does nothing where the connection breaks before', async () => {
    double.faults.next({ method: 'POST', path: /payment_intents/, cut: 'before', times: 3 });
    await expect(intent()).rejects.toMatchObject({ type: 'StripeConnectionError' });
    expect(double.book.intents.size).toBe(0);
  });

  it('takes hundredths of a dinar only', async () => {
    await expect(intent({ amount: 41_855, currency: 'kwd' })).rejects.toMatchObject({ code: 'amount_invalid' });
  });

  it('lets a publishable key see and confirm what it knows the secret of, and nothing else', async () => {
    const { id, client_secret } = await intent();
    const ask = (path: string, form: Record<string, string>) =>
      fetch(`${double.url}/v1/${path}`, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { authorization: `Bearer ${double.publishableKey}` },
      });
    expect((await ask(`payment_intents/${id}/confirm`, { client_secret: 'a guess' })).status).toBe(400);
    expect((await ask('payment_intents', { amount: '1', currency: 'eur' })).status).toBe(404);
    expect((await ask(`payment_intents/${id}/confirm`, { client_secret: client_secret! })).status).toBe(200);
    expect(double.ledger()).toHaveLength(1);
  });

  it('signs what it tells so that Stripe’s client believes it, and tells it again until it is taken', async () => {
    const heard: Stripe.Event[] = [];
    let refusals = 1;
    const shop = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const signature = request.headers['stripe-signature']!;
      heard.push(stripe.webhooks.constructEvent(body, signature, double.webhookSecret));
      response.writeHead(refusals-- > 0 ? 500 : 200).end();
    });
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
    double.deliverTo(`http://127.0.0.1:${(shop.address() as AddressInfo).port}/hooks`);
    await intent();
    await vi.waitFor(
      () => expect(heard.map(({ type }) => type)).toEqual(Array(2).fill('payment_intent.created')),
      5000,
    );
    expect(heard[0]!.id).toBe(heard[1]!.id);

    double.webhooks.hold();
    const { client_secret } = await intent();
    double.buyer.confirm(client_secret!, 'visa');
    expect(double.webhooks.pending).toHaveLength(2);
    expect(await double.webhooks.release({ order: 'reversed', times: 3 })).toEqual(Array(6).fill(200));
    expect(heard.slice(2).map(({ type }) => type)).toEqual([
      ...Array(3).fill('payment_intent.succeeded'),
      ...Array(3).fill('payment_intent.created'),
    ]);
    const [event] = double.webhooks.events;
    expect(() => stripe.webhooks.constructEvent(JSON.stringify(event), 't=1,v1=00', double.webhookSecret)).toThrow();
    shop.close();
  });

  it('takes the money of a dispute until it is won', async () => {
    const { id, client_secret } = await intent();
    double.buyer.confirm(client_secret!, 'visa');
    const dispute = double.dispute(id);
    expect(double.ledger()[0]!.disputed).toBe(41_850);
    expect((await stripe.disputes.list({ payment_intent: id })).data).toMatchObject([
      { id: dispute.id, status: 'needs_response' },
    ]);
    double.closeDispute(dispute.id, 'won');
    expect(double.ledger()[0]!.disputed).toBe(0);
  });
});
