import path from 'node:path';
import { medusaIntegrationTestRunner } from '@medusajs/test-utils';
import { mini, storefront } from './support/requests';
import { makeShop, type Shop } from './support/shop';

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer }) => {
    let shop: Shop;
    // Read only from here on: one shop with four orders does for every test.
    beforeAll(async () => {
      shop = await makeShop(getContainer());
      const store = storefront(api, shop);
      for (const [email, lastName] of [
        ['ada@example.com', 'Lovelace'],
        ['charles@example.com', 'Babbage'],
      ]) {
        const change = (body: { shippingAddress: object }) => ({
          ...body,
          email,
          shippingAddress: { ...body.shippingAddress, lastName },
        });
        await store.order({ change });
        await store.order({ change, brand: shop.beta, quantity: mini(3) });
      }
      const first = (await pool('?q=10001')).data.orders[0];
      await api.post(`/admin/cordwainer/orders/${first.id}/pay`, {}, { headers: headers() });
    });

    const headers = () => ({ authorization: `Bearer ${shop.adminToken}` });
    const pool = (query = '') =>
      api.get(`/admin/cordwainer/orders${query}`, { headers: headers(), validateStatus: () => true });
    const numbers = async (query: string) =>
      (await pool(query)).data.orders.map(({ number }: { number: string }) => number);

    it('shows the newest first, with what a merchant needs to see', async () => {
      const { status, data } = await pool();
      expect([status, data.count, data.counts]).toEqual([200, 4, { 'pending-payment': 3, 'work-in-process': 1 }]);
      expect(data.orders.map(({ number }: { number: string }) => number)).toEqual([
        '501-BET',
        '10002-ALP',
        '500-BET',
        '10001-ALP',
      ]);
      expect(data.orders[3]).toMatchObject({
        type: 'mto',
        status: 'work-in-process',
        pairs: 1,
        model_name: 'Oxford',
        customer_name: 'Ada Lovelace',
        currency: 'EUR',
        total: expect.any(Number),
        payment_status: 'captured',
        days_in_production: 0,
        brand: { code: 'ALP' },
      });
    });

    it('is filtered, searched, sorted and paged', async () => {
      expect(await numbers('?status=work-in-process')).toEqual(['10001-ALP']);
      expect(await numbers('?status=cancelled&status=work-in-process')).toEqual(['10001-ALP']);
      expect(await numbers('?type=mini-bulk&order=sequence')).toEqual(['500-BET', '501-BET']);
      expect(await numbers(`?brand_id=${shop.alpha.id}`)).toEqual(['10002-ALP', '10001-ALP']);
      expect((await pool(`?brand_id=${shop.alpha.id}`)).data.counts).toEqual({
        'pending-payment': 1,
        'work-in-process': 1,
      });
      expect(await numbers('?q=babbage')).toEqual(['501-BET', '10002-ALP']);
      expect(await numbers('?q=10002-ALP')).toEqual(['10002-ALP']);
      expect(await numbers('?order=-pairs&limit=1&offset=1')).toHaveLength(1);
      const pages = [
        ...(await numbers('?order=customer_name&limit=2')),
        ...(await numbers('?order=customer_name&limit=2&offset=2')),
      ];
      expect(new Set(pages).size).toBe(4);
    });

    it.each(['?status=lost', '?limit=1000', '?order=password', '?unknown=1', '?offset=-1'])(
      'refuses %s',
      async (query) => {
        const { status, data } = await pool(query);
        expect([status, data.type, data.issues.length]).toEqual([400, 'invalid-shape', 1]);
      },
    );

    it('opens an order by its own id or by its Medusa order', async () => {
      const { data } = await pool('?q=500-BET');
      const own = await api.get(`/admin/cordwainer/orders/${data.orders[0].id}`, { headers: headers() });
      const medusa = await api.get(`/admin/cordwainer/orders/${data.orders[0].order_id}`, { headers: headers() });
      expect(own.data).toEqual(medusa.data);
      expect(own.data.order).toMatchObject({
        number: '500-BET',
        quantity: { type: 'mini-bulk', run: [{ size: 42, width: 'F', pairs: 3 }] },
        history: [{ kind: 'submitted', actor_type: 'customer' }],
        shipping_address: { city: 'Berlin' },
        shipping_method: 'Standard europe',
        quote: { pairs: 3 },
      });
      expect(own.data.order.specification.length).toBeGreaterThan(5);
      expect(JSON.stringify(own.data)).not.toContain('link_token');
    });

    it('is for users of the admin only', async () => {
      for (const path of ['/admin/cordwainer/orders', '/admin/cordwainer/orders/x', '/admin/cordwainer/brands']) {
        expect((await api.get(path, { validateStatus: () => true })).status).toBe(401);
      }
    });
  },
});
