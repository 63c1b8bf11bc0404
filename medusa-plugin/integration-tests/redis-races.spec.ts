import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import axios, { type AxiosInstance } from 'axios';
import { Redis } from 'ioredis';
import { brokenInvariants } from './support/invariants';
import { openMailbox } from './support/mailbox';
import { office } from './support/office';
import { startRedis, startServer, stop } from './support/processes';
import { contests } from './support/races/contests';
import { race } from './support/races/race';
import { storefront } from './support/requests';
import { ROUNDS } from './support/rounds';
import type { Shop } from './support/shop';
import { shopByStripe } from './support/shop-by-stripe';
import { StripeDouble } from './support/stripe-double';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { held, misled, unbooked } from './support/torture/money';

/** Of each kind: together they are as many as a race has. Even, so that cards and marks have their turns. */
const EACH = 2 * Math.ceil(ROUNDS / 12);
const PATIENCE = 120_000 + EACH * 200_000;

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
    let redis: Awaited<ReturnType<typeof startRedis>>;
    const servers: ChildProcess[] = [];
    const sql = dbConnection as unknown as Parameters<typeof unbooked>[0];
    beforeAll(async () => {
      shop = await shopByStripe(getContainer());
      redis = await startRedis();
    });
    afterAll(async () => {
      await Promise.all(servers.map(stop));
      await stripe.stop();
      mailbox.close();
      await stop(redis?.process);
    });

    /** A server whose events, workflows, cache and locks are in Redis. */
    async function serve(): Promise<AxiosInstance> {
      const env = { DATABASE_URL: dbConfig.clientUrl, TEST_REDIS_URL: redis.url, TEST_REDIS_MODULES: 'yes' };
      const { url, process } = await startServer(env);
      servers.push(process);
      stripe.deliverTo(`${url}/hooks/payment/stripe_stripe`);
      return axios.create({ baseURL: url });
    }

    /** One order, submitted to both by one key. */
    async function submitTwice(first: AxiosInstance, second: AxiosInstance): Promise<void> {
      const body = await storefront(first, shop).request();
      const key = randomUUID();
      const answers = await Promise.all([first, second].map((api) => storefront(api, shop).post(body, { key })));
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      expect(answers[0]!.data).toEqual(answers[1]!.data);
    }

    /** That they keep there what they have to share. */
    async function expectShared(first: AxiosInstance, second: AxiosInstance): Promise<void> {
      const client = new Redis(redis.url);
      const queues = ['RedisEventBusService:events-queue', 'bull:medusa-workflows', 'bull:medusa-workflows-jobs'];
      for (const queue of queues) expect(await client.keys(`${queue}*`)).not.toEqual([]);
      // A lock that somebody holds there is waited for, by either.
      for (const api of [first, second]) {
        const { data } = await storefront(api, shop).order();
        const began = Date.now();
        await client.set(`medusa_lock:cordwainer-payment:order:${data.order.id}`, 'somebody', 'PX', 2000);
        expect((await office(api, () => shop).pay(data.order.id)).status).toBe(200);
        expect(Date.now() - began).toBeGreaterThanOrEqual(2000);
      }
      client.disconnect();
    }

    it(`what is wanted of two servers at once one of them gives, ${EACH} times each`, {
      timeout: PATIENCE,
    }, async () => {
      const [first, second] = [await serve(), await serve()];
      await expectShared(first, second);
      for (const contest of contests({ first, second, shop: () => shop, stripe })) {
        await race({ ...contest, name: `Two servers: ${contest.name}` }, EACH);
      }
      const began = Date.now();
      for (let round = 0; round < EACH; round++) await submitTwice(first, second);
      console.info(`Two servers: one submission by one key: ${EACH} rounds in ${(Date.now() - began) / 1000} s`);
      expect(await brokenInvariants(sql)).toEqual([]);
      expect(await unbooked(sql, stripe.ledger())).toEqual([]);
      expect(await misled(sql)).toEqual([]);
      expect(await held(sql)).toEqual([]);
    });
  },
});
