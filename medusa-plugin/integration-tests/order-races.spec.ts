import path from 'node:path';
import { brokenInvariants } from './support/invariants';
import { openMailbox } from './support/mailbox';
import { contests } from './support/races/contests';
import { race } from './support/races/race';
import { ROUNDS } from './support/rounds';
import type { Shop } from './support/shop';
import { shopByStripe } from './support/shop-by-stripe';
import { StripeDouble } from './support/stripe-double';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { held, misled, unbooked } from './support/torture/money';

const stripe = await StripeDouble.start();
process.env.TEST_STRIPE_URL = stripe.url;
// Takes every e-mail and forgets it: one that can't be sent is tried again and again.
const mailbox = await openMailbox();
mailbox.beforeAnswer = () => mailbox.mails.splice(0);
process.env.TEST_SMTP_URL = mailbox.url;

const PATIENCE = 60_000 + ROUNDS * 20_000;

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    const sql = dbConnection as unknown as Parameters<typeof unbooked>[0];
    beforeAll(async () => {
      shop = await shopByStripe(getContainer());
    });
    beforeEach(() => {
      stripe.book.intents.clear();
      stripe.webhooks.drop();
      stripe.deliverTo(`${api.defaults.baseURL}/hooks/payment/stripe_stripe`);
    });
    afterAll(async () => {
      await stripe.stop();
      mailbox.close();
    });

    // What is told after a test finds its order gone.
    afterEach(() => stripe.deliverTo(undefined));

    for (const contest of contests({ first: api, second: api, shop: () => shop, stripe })) {
      it(`${contest.name}: one wins and the other is told why, ${ROUNDS} times`, { timeout: PATIENCE }, async () => {
        await race(contest);
        expect(await brokenInvariants(sql)).toEqual([]);
        expect(await unbooked(sql, stripe.ledger())).toEqual([]);
        expect(await misled(sql)).toEqual([]);
        expect(await held(sql)).toEqual([]);
      });
    }
  },
});
