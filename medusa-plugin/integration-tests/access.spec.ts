import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CALLS, type Call, type Fixtures, makeFixtures, type OperationInfo, operations, send } from './support/calls';
import { badToken, type Customer, makeCustomer, makeSecretKey } from './support/people';
import { storefront } from './support/requests';
import { makeKey, makeShop, type Shop } from './support/shop';
import { stopJobs } from './support/stop-jobs';
import { hashTables } from './support/table-hashes';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { until } from './support/until';

type Headers = Record<string, string>;
/** Who asks in vain, and what they are told. */
type Refused = { who: string; as: Headers; params?: Record<string, string>; status: number };

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    let fixtures: Fixtures;
    let stranger: Customer;
    let brandless: string;
    let secretKey: string;
    beforeAll(async () => {
      await stopJobs();
      shop = await makeShop(getContainer());
      stranger = await makeCustomer(getContainer(), 'stranger@example.com');
      brandless = await makeKey(getContainer(), []);
      secretKey = await makeSecretKey(getContainer());
      fixtures = await makeFixtures(api, getContainer(), shop);
      // None is sent any more while a test looks at what has changed.
      await until(async () => {
        const { rows } = await dbConnection.raw(
          `SELECT count(*)::int AS fresh FROM cordwainer_mail WHERE status = 'pending' AND last_error IS NULL`,
        );
        return rows[0].fresh === 0;
      }, 60_000);
      await dbConnection.raw(`UPDATE cordwainer_mail SET status = 'given-up' WHERE status = 'pending'`);
      await stopJobs();
    });

    const key = (token = shop.alpha.key): Headers => ({ 'x-publishable-api-key': token });
    const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });
    const hashes = () => hashTables(dbConnection as never);

    /** Who may not call an operation, by its audience alone. */
    function refusedOf({ audience, path: at }: OperationInfo): Refused[] {
      if (audience === 'admin') {
        return [
          { who: 'nobody', as: {}, status: 401 },
          { who: 'a storefront', as: key(), status: 401 },
          { who: 'a customer', as: bearer(fixtures.owner.token), status: 401 },
          ...(['forged', 'expired', 'unsigned'] as const).map((fault) => ({
            who: `somebody with a token that is ${fault}`,
            as: bearer(badToken(shop.adminToken, fault)),
            status: 401,
          })),
        ];
      }
      const whose = audience === 'customer' ? bearer(fixtures.owner.token) : {};
      const everywhere: Refused[] = [
        { who: 'nobody', as: whose, status: 400 },
        { who: 'somebody with a key that is none', as: { ...key('pk_none'), ...whose }, status: 400 },
        { who: 'a user of the admin without a key', as: bearer(shop.adminToken), status: 400 },
        { who: 'a key of no brand', as: { ...key(brandless), ...whose }, status: 404 },
      ];
      if (at.includes('{token}')) everywhere.push(...withoutLink());
      if (at.includes('{share_id}')) everywhere.push(...withoutShareId());
      if (audience === 'store') return everywhere;
      return [
        ...everywhere,
        { who: 'a visitor', as: key(), status: 401 },
        { who: 'a user of the admin', as: { ...key(), ...bearer(shop.adminToken) }, status: 401 },
        ...(at.includes('{id}')
          ? [
              {
                who: 'somebody who makes up an id',
                as: { ...key(), ...whose },
                params: { id: 'prod_none' },
                status: 404,
              },
              { who: 'another customer', as: { ...key(), ...bearer(stranger.token) }, status: 404 },
              { who: 'the owner at another brand', as: { ...key(shop.beta.key), ...whose }, status: 404 },
            ]
          : []),
      ];
    }

    /** Everything that one may know of an order without having its link. */
    function withoutLink(): Refused[] {
      const { order } = fixtures;
      const signedIn = bearer(fixtures.owner.token);
      const known: Record<string, string> = {
        'its id': order.id,
        'its number': order.number,
        'its Medusa id': order.order_id,
        'another link': 'A'.repeat(27),
        'nearly its link': `${order.link_token.slice(0, -1)}${order.link_token.endsWith('A') ? 'B' : 'A'}`,
        'its link in capitals': order.link_token.toUpperCase(),
      };
      return [
        { who: 'the holder of the link at another brand', as: { ...key(shop.beta.key), ...signedIn }, status: 404 },
        ...Object.entries(known).map(([what, token]) => ({
          who: `its customer who knows ${what}`,
          as: { ...key(), ...signedIn },
          params: { token },
          status: 404,
        })),
      ];
    }

    /** What opens no shared design: it is behind its very id, at its own brand. */
    function withoutShareId(): Refused[] {
      const { shareId } = fixtures;
      const other = `${shareId.slice(0, -1)}${shareId.endsWith('A') ? 'B' : 'A'}`;
      return [
        { who: 'the holder of the link at another brand', as: key(shop.beta.key), status: 404 },
        ...Object.entries({ 'nearly its id': other, 'another id': `d${'A'.repeat(16)}` }).map(([what, share_id]) => ({
          who: `somebody who knows ${what}`,
          as: key(),
          params: { share_id },
          status: 404,
        })),
      ];
    }

    /** Those who may. */
    function allowedOf({ audience }: OperationInfo): Headers[] {
      if (audience === 'admin') return [bearer(shop.adminToken), { authorization: secretKey }];
      if (audience === 'customer') return [{ ...key(), ...bearer(fixtures.owner.token) }];
      return [key(), { ...key(), ...bearer(stranger.token) }];
    }

    /** Subscribers go on after the answer: what they still write is not the next call's doing. */
    async function stillness(): Promise<void> {
      let before = JSON.stringify(await hashes());
      await until(async () => {
        await sleep(150);
        const now = JSON.stringify(await hashes());
        const still = now === before;
        before = now;
        return still;
      }, 30_000);
    }

    const callOf = (operation: OperationInfo): Call => CALLS[operation.id]!(fixtures);

    it('every operation has a good call to try, and every call its operation', () => {
      expect(Object.keys(CALLS).sort()).toEqual(operations.map(({ id }) => id).sort());
    });

    it.each(operations.filter(({ id }) => CALLS[id]))('$id is for its $audience only', async (operation) => {
      const call = callOf(operation);
      const before = await hashes();
      const answers: Record<string, number> = {};
      const notThere = new Set<string>();
      const refused = refusedOf(operation);
      for (const { who, as, params } of refused) {
        const { status, data } = await send(api, operation, { ...call, params: { ...call.params, ...params } }, as);
        answers[who] = status;
        if (status === 404 && who !== 'a key of no brand') notThere.add(JSON.stringify(data).replace(/prod_\w+/, '…'));
      }
      expect(answers).toEqual(Object.fromEntries(refused.map(({ who, status }) => [who, status])));
      // Not yours and not there: who asks can't tell which.
      if (operation.audience !== 'admin' && operation.path.includes('{')) expect(notThere.size).toBe(1);
      expect(await hashes()).toEqual(before);

      const [first, ...others] = allowedOf(operation);
      const { status, data } = await send(api, operation, call, first!);
      expect([status, status < 300 || data]).toEqual([expect.any(Number), true]);
      // What changes something can be done once only.
      for (const as of operation.method === 'get' ? others : []) {
        expect((await send(api, operation, call, as)).status).toBe(status);
      }
      if (operation.method !== 'get') await stillness();
    });

    describe('what a storefront is told', () => {
      it('names nothing by which Medusa’s own routes would give more', async () => {
        for (const operation of operations.filter(({ audience, id }) => audience !== 'admin' && CALLS[id])) {
          const [as] = allowedOf(operation);
          const { data, headers } = await send(api, operation, callOf(operation), as!);
          if (!String(headers['content-type']).includes('json')) continue;
          const said = JSON.stringify(data);
          expect(said, operation.id).not.toContain(fixtures.order.order_id);
          expect(said, operation.id).not.toMatch(/"(order|cus|cart|paycol|pay|user|sc|apk|ordli|addr)_[0-9A-Z]{26}"/);
        }
      });

      it('is no order of Medusa’s, by whatever name a storefront knows ours', async () => {
        const { order } = fixtures;
        const sequence = order.number.split('-')[0]!;
        for (const name of [order.id, order.number, sequence, '1', order.link_token]) {
          const answer = await api.get(`/store/orders/${name}`, { headers: key(), validateStatus: () => true });
          expect([name, answer.status]).toEqual([name, 404]);
        }
      });

      it('is the way in only where it can’t be guessed: 160 bits, other ones for every order', async () => {
        const { link_token, number } = fixtures.order;
        const { data } = await storefront(api, shop).order();
        expect(link_token).toMatch(/^[\w-]{27}$/);
        expect(data.order.link_token).toMatch(/^[\w-]{27}$/);
        expect(data.order.link_token.slice(0, 4)).not.toBe(link_token.slice(0, 4));
        // Numbers follow one another, so they must open nothing.
        expect(Number.parseInt(data.order.number, 10) - Number.parseInt(number, 10)).toBeLessThan(50);
      });
    });
  },
});
