import path from 'node:path';
import { brokenInvariants } from './support/invariants';
import { openMailbox } from './support/mailbox';
import { mini } from './support/requests';
import type { Shop } from './support/shop';
import { shopByStripe } from './support/shop-by-stripe';
import { StripeDouble } from './support/stripe-double';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { type Deeds, deeds } from './support/torture/deeds';
import { Lives } from './support/torture/lives';
import { held, misled, unbooked } from './support/torture/money';
import { randomBy } from './support/torture/random';
import { anHourLater } from './support/torture/time';
import { unfinished } from './support/torture/unfinished';

/** Submissions, payments, groupings, refunds and cancellations; `npm run torture -w medusa-plugin` does 500. */
const DEEDS = Number(process.env.TORTURE_DEEDS ?? 12);
const SEED = Number(process.env.TORTURE_SEED ?? 20_261_124);
const AT_ONCE = 6;
const MS_PER_DEED = 30_000;

const stripe = await StripeDouble.start();
process.env.TEST_STRIPE_URL = stripe.url;
// Takes every e-mail and forgets it: one that can't be sent is tried again and again.
const mailbox = await openMailbox();
mailbox.beforeAnswer = () => mailbox.mails.splice(0);
process.env.TEST_SMTP_URL = mailbox.url;

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ getContainer, dbConnection, dbConfig }) => {
    let shop: Shop;
    let lives: Lives;
    const random = randomBy(SEED);
    const sql = dbConnection as unknown as Parameters<typeof brokenInvariants>[0];
    beforeAll(async () => {
      shop = await shopByStripe(getContainer());
      const env = { DATABASE_URL: dbConfig.clientUrl, TEST_STRIPE_URL: stripe.url };
      lives = new Lives(env, (url) => stripe.deliverTo(`${url}/hooks/payment/stripe_stripe`), random);
    });
    afterAll(async () => {
      await lives?.stop();
      await stripe.stop();
      mailbox.close();
    });

    it(`kill -9 through ${DEEDS} deeds loses nothing, doubles nothing, and leaves nothing half done`, {
      timeout: 120_000 + DEEDS * MS_PER_DEED,
    }, async () => {
      console.info(`Torturing with TORTURE_SEED=${SEED} TORTURE_DEEDS=${DEEDS}`);
      const people = deeds(lives, shop, stripe);
      let left = DEEDS;
      let submitted = 0;
      const submit: Deeds['submit'] = (...wish) => {
        submitted += 1;
        return people.submit(...wish);
      };
      lives.begin();
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          while (left > 0) {
            const done = await someDeeds({ ...people, submit }, random);
            left -= done;
          }
        }),
      );
      await lives.spare();
      await lives.stop();
      // Otherwise nothing was proved.
      expect(lives.interrupted).toBeGreaterThan(0);

      // What waits for a claim to run out, and what that sets free, is done by the second time.
      for (let hours = 0; hours < 3; hours++) await anHourLater(getContainer(), sql);
      // All of it at once: what is wrong hangs together.
      const wrong = [
        people.unexpected,
        await unfinished(sql),
        await held(sql),
        await brokenInvariants(sql),
        await unbooked(sql, stripe.ledger()),
        await misled(sql),
      ];
      expect(wrong.flat()).toEqual([]);
      const { rows } = await dbConnection.raw('SELECT count(*)::int AS orders FROM cordwainer_production_order');
      expect(rows[0].orders).toBe(submitted);
      console.info(
        `${DEEDS - left} deeds, ${submitted} orders, ${lives.kills} kills, ${lives.interrupted} of them in the middle of something`,
      );
    });
  },
});

/** One of the things that happen in a shop; answers how many deeds it was. */
async function someDeeds(people: Deeds, random: () => number): Promise<number> {
  const dice = random();
  const city = `Town ${Math.floor(random() * 1e6)}`;
  const closes = random() < 0.5;
  if (dice < 0.35) {
    await people.payByCard(await people.submit(city), { closes });
    return 2;
  }
  if (dice < 0.5) {
    await people.markPaid(await people.submit(city));
    return 2;
  }
  if (dice < 0.65) {
    const order = await people.submit(city);
    // The buyer pays while the merchant cancels: one of them is too late.
    await Promise.all([people.payByCard(order, { closes }), people.cancel(order)]);
    return 3;
  }
  if (dice < 0.8) {
    const order = await people.submit(city);
    if (await people.payByCard(order)) await people.refund(order, 1000);
    return 3;
  }
  // Enough pairs that one parcel costs less than two.
  const orders = [await people.submit(city, mini(3)), await people.submit(city, mini(3))];
  const group = await people.group(orders);
  if (group && dice < 0.95) await people.markGroupPaid(group);
  else if (group) await people.dissolve(group);
  return 4;
}
