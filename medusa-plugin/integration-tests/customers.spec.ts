import path from 'node:path';
import { Modules } from '@medusajs/framework/utils';
import { signIn, type TestCustomer } from './support/customers';
import { office } from './support/office';
import { storefront } from './support/requests';
import { makeShop, type Shop, type TestBrand } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    let ada: TestCustomer;
    let eve: TestCustomer;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
      ada = await signIn(getContainer(), 'ada@example.com');
      eve = await signIn(getContainer(), 'eve@example.com');
    });
    const { send, detail } = office(api, () => shop);
    const store = () => storefront(api, shop);

    type Placed = { id: string; number: string; link_token: string };
    const call = (method: 'get' | 'post', url: string, by?: TestCustomer, brand: TestBrand = shop.alpha) =>
      api.request({
        method,
        url: `/store/cordwainer${url}`,
        validateStatus: () => true,
        headers: { 'x-publishable-api-key': brand.key, ...by?.headers },
      });
    const mine = (by?: TestCustomer, query = '', brand?: TestBrand) =>
      call('get', `/customers/me/orders${query}`, by, brand);
    async function ordered(by?: TestCustomer, brand: TestBrand = shop.alpha): Promise<Placed> {
      const { data, status } = await api.post('/store/cordwainer/orders', await store().request({ brand }), {
        validateStatus: () => true,
        headers: {
          'x-publishable-api-key': brand.key,
          'Idempotency-Key': crypto.randomUUID(),
          ...by?.headers,
        },
      });
      if (status !== 201) throw new Error(JSON.stringify(data));
      return data.order;
    }

    it('who is signed in sees the orders on the account, newest first, a page at a time', async () => {
      const numbers: string[] = [];
      for (let count = 0; count < 3; count++) numbers.unshift((await ordered(ada)).number);
      const first = await mine(ada, '?limit=2');
      expect(first.status).toBe(200);
      expect(first.data.orders.map(({ number }: Placed) => number)).toEqual(numbers.slice(0, 2));
      // One more comes in while the page is read, and moves nothing.
      await ordered(ada);
      const second = await mine(ada, `?limit=2&before=${first.data.next}`);
      expect(second.data.orders.map(({ number }: Placed) => number)).toEqual(numbers.slice(2));
      expect(second.data.next).toBeNull();
    });

    it('an order on the account says what its link does, and where it goes', async () => {
      const { id, link_token } = await ordered(ada);
      const { data, headers } = await call('get', `/customers/me/orders/${id}`, ada);
      const { order: linked } = (await store().get(`/orders/${link_token}`)).data;
      expect(data.order).toMatchObject({
        ...linked,
        link_token,
        shipping_address: { first_name: 'Ada', city: 'Berlin' },
      });
      expect(headers['cache-control']).toBe('private, no-store');
      // Links are forwarded: what they open says nothing of who and where.
      expect(JSON.stringify(linked)).not.toMatch(/Lovelace|example\.com|St James/);
      expect(linked.stages.map(({ code }: { code: string }) => code)).toContain('lasting');
      expect(linked.documents).toEqual(['specification']);
    });

    it('nobody else can tell that it exists', async () => {
      const { id } = await ordered(ada);
      const other = await ordered(ada, shop.beta);
      const answers = await Promise.all([
        call('get', `/customers/me/orders/${id}`, eve),
        call('get', `/customers/me/orders/${id}`, ada, shop.beta),
        call('get', `/customers/me/orders/${other.id}`, ada),
        call('get', '/customers/me/orders/prod_nothing', ada),
        call('get', `/customers/me/orders/${(await ordered()).id}`, ada),
      ]);
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
      expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
      expect((await mine(eve)).data).toEqual({ orders: [], next: null });
      expect((await mine(ada, '', shop.beta)).data.orders.map(({ id }: Placed) => id)).toEqual([other.id]);
    });

    it('who is not signed in gets 401, and learns nothing either', async () => {
      const { id, link_token } = await ordered(ada);
      const asUser = { id: '', headers: { authorization: `Bearer ${shop.adminToken}` } };
      for (const answer of [
        await mine(),
        await call('get', `/customers/me/orders/${id}`),
        await call('get', '/customers/me/orders/prod_nothing'),
        await call('get', `/CUSTOMERS/me/orders/${id}/`),
        await call('post', `/orders/${link_token}/claim`),
        await mine({ id: '', headers: { authorization: 'Bearer nonsense' } }),
        await mine(asUser),
      ]) {
        expect([answer.status, answer.data.message]).toEqual([401, 'Unauthorized']);
      }
    });

    it('an order placed as a guest comes onto the account by its private link alone, and stays there', async () => {
      const { id, number, link_token } = await ordered();
      // The same e-mail address is no proof: it is not verified, and not shown.
      expect((await mine(ada)).data.orders).not.toContainEqual(expect.objectContaining({ id }));
      for (let time = 0; time < 2; time++) {
        const { status, data } = await call('post', `/orders/${link_token}/claim`, ada);
        expect([status, data.order]).toEqual([200, { id, number }]);
      }
      expect((await mine(ada)).data.orders[0]).toMatchObject({ id, number });
      const { order_id, history, customer_id } = await detail(id);
      expect(customer_id).toBe(ada.id);
      expect(history.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
      const medusa = await getContainer().resolve(Modules.ORDER).retrieveOrder(order_id);
      expect(medusa.customer_id).toBe(ada.id);
      const late = await call('post', `/orders/${link_token}/claim`, eve);
      expect([late.status, late.data.type]).toEqual([409, 'claimed']);
      expect(JSON.stringify(late.data)).not.toMatch(/cus_|ada@/);
      expect((await mine(eve)).data.orders).toEqual([]);
    });

    it('of two who claim an order at once one gets it', async () => {
      for (let round = 0; round < 5; round++) {
        const { link_token } = await ordered();
        const answers = await Promise.all([ada, eve].map((by) => call('post', `/orders/${link_token}/claim`, by)));
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      }
    });

    it('a claim whose process died before Medusa knew is completed by the next', async () => {
      const { id, link_token } = await ordered();
      await dbConnection.raw('UPDATE cordwainer_production_order SET customer_id = ? WHERE id = ?', [ada.id, id]);
      expect((await call('post', `/orders/${link_token}/claim`, ada)).status).toBe(200);
      const { order_id } = await detail(id);
      expect((await getContainer().resolve(Modules.ORDER).retrieveOrder(order_id)).customer_id).toBe(ada.id);
    });

    it('a link of another brand, or none at all, can not be claimed', async () => {
      const { link_token } = await ordered();
      for (const [token, brand] of [
        [link_token, shop.beta],
        ['nothing', shop.alpha],
      ] as const) {
        expect((await call('post', `/orders/${token}/claim`, ada, brand)).status).toBe(404);
      }
    });

    it('a link that came into wrong hands is ended by another, and the history says by whom', async () => {
      const { id, link_token: old } = await ordered();
      await dbConnection.raw(`UPDATE cordwainer_brand SET order_url = 'https://alpha.test/order' WHERE code = 'ALP'`);
      const { status, data } = await send('post', `/admin/cordwainer/orders/${id}/link`);
      const { token, url } = data.link;
      expect([status, url]).toEqual([200, `https://alpha.test/order#${token}`]);
      expect(token).toMatch(/^[\w-]{27}$/);
      for (const route of ['', '/pictures/outside', '/documents/specification']) {
        expect((await store().get(`/orders/${old}${route}`)).status).toBe(404);
      }
      expect((await call('post', `/orders/${old}/claim`, ada)).status).toBe(404);
      expect((await store().get(`/orders/${token}`)).data.order.id).toBe(id);
      const { history } = await detail(id);
      expect(history.at(-1)).toMatchObject({ kind: 'link-renewed', actor_name: 'Back Office' });
      expect(JSON.stringify(history)).not.toContain(token);
      expect((await send('post', '/admin/cordwainer/orders/prod_nothing/link')).status).toBe(404);
    });
  },
});
