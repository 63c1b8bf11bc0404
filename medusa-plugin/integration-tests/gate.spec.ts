import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import axios, { type AxiosInstance } from 'axios';
import { redisInstalled, startRedis, startServer, stop } from './support/processes';
import { ONE_PAIR, oxford, storefront } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

const require = createRequire(import.meta.url);

/** Small enough to be used up; the host reads it before anything else of a spec runs. */
process.env.TEST_RATE_LIMITS = JSON.stringify({
  perAddress: { quote: { calls: 3, seconds: 3 } },
  perKey: { quote: { calls: 60, seconds: 60 } },
  unknownLinks: { calls: 3, seconds: 60 },
});

type Operation = { id: string; method: string; path: string; audience: string; body?: unknown; bodyContent?: string };
const { operations } = require('@cordwainer/medusa-plugin/api/operations') as { operations: Operation[] };
const withBody = operations.filter(({ body, bodyContent }) => body && !bodyContent);

let callers = 0;
/** An address that nobody has called from yet; the proxy before the server says so. */
const newCaller = () => `203.0.113.${++callers}`;

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConfig }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });

    const headers = (from: string, brand = shop.alpha) => ({
      'x-publishable-api-key': brand.key,
      'x-forwarded-for': from,
    });
    const any = { validateStatus: () => true };
    const quoteBody = (brand = shop.alpha) => ({
      design: oxford(brand),
      quantity: ONE_PAIR,
      currency: 'EUR',
      countryCode: 'de',
    });
    const askQuote = (from: string, { client = api as AxiosInstance, brand = shop.alpha } = {}) =>
      client.post('/store/cordwainer/quotes', quoteBody(brand), { ...any, headers: headers(from, brand) });
    const openLink = (from: string, token: string) =>
      api.post(`/store/cordwainer/orders/${token}/payment-session`, {}, { ...any, headers: headers(from) });

    async function statuses(times: number, ask: () => Promise<{ status: number }>): Promise<number[]> {
      const seen: number[] = [];
      for (let call = 0; call < times; call++) seen.push((await ask()).status);
      return seen;
    }

    describe('calls from one address', () => {
      it('are counted down in the headers, and refused when there are too many', async () => {
        const from = newCaller();
        const first = await askQuote(from);
        expect(first.headers).toMatchObject({ 'ratelimit-policy': '"quote";q=3;w=3', ratelimit: '"quote";r=2;t=3' });
        expect(await statuses(2, () => askQuote(from))).toEqual([200, 200]);
        const refused = await askQuote(from);
        expect(refused).toMatchObject({ status: 429, data: { type: 'too-many-calls', issues: [] } });
        expect(refused.headers.ratelimit).toMatch(/^"quote";r=0;t=[123]$/);
        expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
        expect(refused.headers['access-control-expose-headers']).toContain('Retry-After');
      });

      it('may begin again after what the answer said', async () => {
        const from = newCaller();
        await statuses(3, () => askQuote(from));
        const refused = await askQuote(from);
        await sleep(Number(refused.headers['retry-after']) * 1000);
        expect((await askQuote(from)).status).toBe(200);
      });

      it('take nothing from other addresses, nor from other kinds of calls', async () => {
        const from = newCaller();
        expect(await statuses(4, () => askQuote(from))).toEqual([200, 200, 200, 429]);
        expect((await askQuote(newCaller())).status).toBe(200);
        const countries = await api.get('/store/cordwainer/countries', { ...any, headers: headers(from) });
        expect(countries.status).toBe(200);
      });

      it('are the same caller’s from anywhere in its IPv6 network, and whatever it claims before the proxy', async () => {
        let host = 0;
        expect(await statuses(4, () => askQuote(`2001:db8:7:7::${++host}`))).toEqual([200, 200, 200, 429]);
        expect((await askQuote('2001:db8:7:8::1')).status).toBe(200);
        const from = newCaller();
        expect(await statuses(4, () => askQuote(`198.51.100.${++host}, ${from}`))).toEqual([200, 200, 200, 429]);
      });

      it('are refused before their body is read', async () => {
        const from = newCaller();
        await statuses(3, () => askQuote(from));
        const answer = await api.post('/store/cordwainer/quotes', `"${'x'.repeat(5_000_000)}"`, {
          ...any,
          headers: { ...headers(from), 'content-type': 'application/json' },
        });
        expect(answer.status).toBe(429);
      });
    });

    it('calls with one publishable key are limited together, whatever addresses they come from', async () => {
      const asked = await statuses(61, () => askQuote(newCaller(), { brand: shop.beta }));
      expect(asked).toEqual([...Array(60).fill(200), 429]);
      expect((await askQuote(newCaller())).status).toBe(200);
    });

    it('who guesses links is refused even where one opens something, and nobody else is', async () => {
      const { data } = await storefront(api, shop).order();
      const token = data.order.link_token;
      const [guesser, buyer] = [newCaller(), newCaller()];
      expect(await statuses(3, () => openLink(guesser, 'A'.repeat(27)))).toEqual([404, 404, 404]);
      expect((await openLink(guesser, token)).status).toBe(429);
      expect(await statuses(5, () => openLink(buyer, token))).toEqual(Array(5).fill(200));
    });

    describe('a body', () => {
      const sender = () => ({ ...headers(newCaller()), authorization: `Bearer ${shop.adminToken}` });
      const send = (operation: Operation, body: unknown, type = 'application/json') =>
        api.request({
          ...any,
          method: operation.method,
          url: operation.path.replace(/\{\w+\}/g, 'nothing'),
          data: body,
          headers: { ...sender(), 'content-type': type, 'idempotency-key': 'a key of its own'.replaceAll(' ', '-') },
        });

      it.each(withBody.filter(({ audience }) => audience !== 'customer'))(
        'of $id is JSON of limited size',
        async (operation) => {
          const bodies: [unknown, number, string?][] = [
            [`"${'x'.repeat(30_000_000)}"`, 413],
            ['{"a":', 400],
            ['', 400],
            ['{}', 400, 'text/plain'],
            ['{"note":"\\u0000"}', 400],
            [`{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 400],
          ];
          const statuses = [];
          for (const [body, , type] of bodies) statuses.push((await send(operation, body, type)).status);
          expect(statuses).toEqual(bodies.map(([, status]) => status));
        },
      );

      it('leaves everybody else’s objects as they are', async () => {
        const [quote] = withBody.filter(({ id }) => id === 'quoteOrder');
        for (const body of ['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}']) {
          expect((await send(quote!, body)).status).toBe(400);
        }
        expect({}).not.toHaveProperty('polluted');
      });
    });

    it.each([
      ['an address that is too long', `/store/cordwainer/countries?x=${'y'.repeat(5000)}`, {}, 400],
      ['NUL in the path', '/store/cordwainer/orders/a%00b', {}, 400],
      ['NUL in the query', '/store/cordwainer/shipping-options?country_code=%00', {}, 400],
      ['half a character', '/store/cordwainer/orders/%ED%A0%80', {}, 400],
      ['a sign that is cut off', '/store/cordwainer/orders/%E0%A4', {}, 400],
      ['a nest of a query', `/store/cordwainer/shipping-options?${'a[b]'.repeat(200)}=1`, {}, 400],
      ['a mountain of headers', '/store/cordwainer/countries', { 'x-mountain': 'y'.repeat(20_000) }, 431],
    ])('%s is refused', async (_, url, more, status) => {
      const answer = await api.get(url, { ...any, headers: { ...headers(newCaller()), ...more } });
      expect(answer.status).toBe(status);
    });

    describe.skipIf(!redisInstalled)('two servers with one Redis', () => {
      const children: (ChildProcess | undefined)[] = [];
      afterAll(async () => {
        for (const child of children) await stop(child);
      });

      it('count together; while Redis is away each counts for itself', { timeout: 180_000 }, async () => {
        const redis = await startRedis();
        const env = { DATABASE_URL: dbConfig.clientUrl, TEST_REDIS_URL: redis.url };
        const servers = await Promise.all([startServer(env), startServer(env)]);
        children.push(redis.process, ...servers.map((server) => server.process));
        const [one, two] = servers.map(({ url }) => axios.create({ baseURL: url }));
        const from = newCaller();
        const asked = [one, two, one, two, one];
        const answers: number[] = [];
        for (const client of asked) answers.push((await askQuote(from, { client })).status);
        expect(answers).toEqual([200, 200, 200, 429, 429]);

        await stop(redis.process);
        const other = newCaller();
        expect(await statuses(4, () => askQuote(other, { client: one }))).toEqual([200, 200, 200, 429]);
        expect(await statuses(4, () => askQuote(other, { client: two }))).toEqual([200, 200, 200, 429]);

        children.push((await startRedis(redis.port)).process);
        await sleep(3000);
        const third = newCaller();
        const again: number[] = [];
        for (const client of asked) again.push((await askQuote(third, { client })).status);
        expect(again).toEqual([200, 200, 200, 429, 429]);
      });
    });
  },
});
