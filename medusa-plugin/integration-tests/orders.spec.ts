import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type OrderRequest, toMinor } from '@cordwainer/contract';
import { confirmations, countRows, mini, ONE_PAIR, oxford, storefront } from './support/requests';
import { makeKey, makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

type MedusaOrder = {
  id: string;
  total: number;
  tax_total: number;
  items: { title: string; quantity: number; unit_price: number }[];
};

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });
    const store = () => storefront(api, shop);
    const rows = () => countRows(dbConnection as never);
    const medusaOrder = async (displayId: string) => {
      const { data } = await getContainer()
        .resolve('query')
        .graph({
          entity: 'order',
          fields: [
            '*',
            'items.*',
            'items.detail.*',
            'shipping_methods.*',
            'total',
            'tax_total',
            'customer.*',
            'production_order.*',
            'shipping_address.*',
          ],
          filters: { custom_display_id: displayId } as never,
        });
      return data[0] as unknown as MedusaOrder;
    };

    describe('an order', () => {
      it('for one pair gets a number and an unpaid Medusa order', async () => {
        const { status, data } = await store().order();
        expect([status, data.order]).toMatchObject([201, { number: '10001-ALP', status: 'pending-payment', pairs: 1 }]);
        const order = await medusaOrder('10001-ALP');
        expect(
          order.items.map(({ title, unit_price }) => ({
            title,
            unit_price: Number(unit_price),
          })),
        ).toEqual([{ title: 'Oxford — MTO, EU 42 F', unit_price: 400 }]);
        expect(order).toMatchObject({
          status: 'pending',
          email: 'ada@example.com',
          currency_code: 'eur',
          production_order: { number: '10001-ALP', order_id: order.id },
          customer: { email: 'ada@example.com', has_account: false },
          shipping_address: { country_code: 'de', first_name: 'Ada' },
        });
        expect(toMinor(Number(order.total), 'EUR')).toBe(data.order.total);
      });

      it('with feet of two sizes says both', async () => {
        const quantity = { ...ONE_PAIR, right: { size: 42.5, width: 'G' } } as typeof ONE_PAIR;
        const { data } = await store().order({ quantity });
        const order = await medusaOrder(data.order.number);
        expect(order.items[0]?.title).toBe('Oxford — MTO, EU 42 F left, 42.5 G right');
      });

      it('of a size run has one line per size, small sizes first, and one number', async () => {
        const run = [
          { size: 43, width: 'F', pairs: 2 },
          { size: 41, width: 'F', pairs: 1 },
          { size: 41, width: 'G', pairs: 1 },
        ];
        const { status, data } = await store().order({ quantity: { type: 'mini-bulk', run } });
        expect([status, data.order]).toMatchObject([201, { pairs: 4, type: 'mini-bulk' }]);
        const order = await medusaOrder(data.order.number);
        const lines = order.items.map((item) => `${item.title} × ${item.quantity}`).sort();
        expect(lines).toEqual([
          'Oxford — MINI-BULK, EU 41 F × 1',
          'Oxford — MINI-BULK, EU 41 G × 1',
          'Oxford — MINI-BULK, EU 43 F × 2',
        ]);
      });

      it('in bulk gets the price break', async () => {
        const single = await store().quote();
        const quantity = { type: 'bulk' as const, run: [{ size: 42, width: 'F', pairs: 60 }] };
        const bulk = await store().quote({ quantity });
        expect(bulk.goods).toBeLessThan(single.goods * 60);
        const { status, data } = await store().order({ quantity });
        expect([status, data.order.total]).toEqual([201, bulk.total]);
      });

      it.each([
        ['europe', 'pt', 'EUR', true],
        ['america', 'us', 'USD', false],
        ['japan', 'jp', 'JPY', true],
        ['kuwait', 'kw', 'KWD', false],
      ])('in %s costs in Medusa what was quoted', async (market, country, currency, taxIncluded) => {
        for (const quantity of [ONE_PAIR, mini(7)]) {
          const quote = await store().quote({ market, country, currency, quantity });
          expect(quote.taxIncluded).toBe(taxIncluded);
          expect(quote.tax).toBeGreaterThan(0);
          expect(quote.total).toBe(quote.goods + quote.shipping + (taxIncluded ? 0 : quote.tax));
          expect(quote.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(quote.goods + quote.shipping);
          const { status, data } = await store().order({ market, country, currency, quantity });
          expect([status, data.order?.total]).toEqual([201, quote.total]);
          const order = await medusaOrder(data.order.number);
          expect(toMinor(Number(order.total), currency)).toBe(quote.total);
          expect(toMinor(Number(order.tax_total), currency)).toBe(quote.tax);
        }
      });

      it('can be seen by its private link, by nobody else, and without the address', async () => {
        const { data } = await store().order();
        const seen = await store().get(`/orders/${data.order.link_token}`);
        expect(seen.data.order).toMatchObject({ number: data.order.number, designId: data.order.designId, pairs: 1 });
        expect(seen.data.order.specification.length).toBeGreaterThan(5);
        expect(JSON.stringify(seen.data)).not.toMatch(/ada@example|Lovelace|link_token/);
        expect((await store().get(`/orders/${data.order.link_token}`, shop.beta)).status).toBe(404);
        expect((await store().get(`/orders/${data.order.id}`)).status).toBe(404);
      });

      it('keeps a design once, however many orders make it', async () => {
        await store().order();
        await store().order();
        const { rows: designs } = await dbConnection.raw(
          'SELECT (SELECT count(*)::int FROM cordwainer_design) AS kept, (SELECT count(*)::int FROM cordwainer_design_use) AS uses',
        );
        expect(designs[0]).toEqual({ kept: 1, uses: 2 });
      });
    });

    describe('the same Idempotency-Key', () => {
      it('makes one order of 50 simultaneous requests', async () => {
        const body = await store().request();
        const key = randomUUID();
        const answers = await Promise.all(Array.from({ length: 50 }, () => store().post(body, { key })));
        expect(
          new Set(answers.map(({ status, data }) => `${status} ${data.order?.number} ${data.order?.link_token}`)).size,
        ).toBe(1);
        expect(answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true')).toHaveLength(49);
        expect(await rows()).toMatchObject({ order: 1, cordwainer_production_order: 1, customer: 1 });
      });

      it('with another request is refused', async () => {
        const body = await store().request();
        const key = randomUUID();
        await store().post(body, { key });
        const other = await store().post({ ...body, email: 'charles@example.com' }, { key });
        expect([other.status, other.data.type]).toEqual([422, 'idempotency-key-reused']);
      });

      it('can be used again after a refusal', async () => {
        const body = await store().request();
        const key = randomUUID();
        const refused = await store().post({ ...body, confirmed: [] }, { key });
        expect([refused.status, refused.data.type]).toEqual([422, 'unconfirmed']);
        expect((await store().post(body, { key })).status).toBe(201);
      });

      it('at another brand is another order', async () => {
        const key = randomUUID();
        const one = await store().order({ key });
        const other = await store().order({ key, brand: shop.beta });
        expect([one.data.order.number, other.data.order.number]).toEqual(['10001-ALP', '500-BET']);
      });

      it('is required', async () => {
        const before = await rows();
        const body = await store().request();
        const { status, data } = await api.post('/store/cordwainer/orders', body, {
          headers: { 'x-publishable-api-key': shop.alpha.key },
          validateStatus: () => true,
        });
        expect([status, data.issues[0].path]).toEqual([400, 'Idempotency-Key']);
        expect(await rows()).toEqual(before);
      });
    });

    it('numbers 50 simultaneous orders of two brands without gaps, though some fail', {
      timeout: 180_000,
    }, async () => {
      const bodies = {
        ALP: await store().request(),
        BET: await store().request({ brand: shop.beta }),
      };
      const answers = await Promise.all(
        Array.from({ length: 60 }, (_, index) => {
          const brand = index % 2 ? shop.alpha : shop.beta;
          const body = bodies[brand.code as 'ALP' | 'BET'];
          // Every sixth is refused at its end, where the price is compared.
          const expected = index % 6 === 0 ? { ...body.expected, total: 1 } : body.expected;
          return store().post({ ...body, email: `buyer${index % 7}@example.com`, expected }, { brand });
        }),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([...Array(50).fill(201), ...Array(10).fill(409)]);
      for (const { code, first, count } of [
        { code: 'ALP', first: 10001, count: 30 },
        { code: 'BET', first: 500, count: 20 },
      ]) {
        const numbers = answers
          .map(({ data }) => data.order?.number as string | undefined)
          .filter((number) => number?.endsWith(code))
          .map((number) => Number.parseInt(number!, 10))
          .sort((a, b) => a - b);
        expect(numbers).toEqual(Array.from({ length: count }, (_, index) => first + index));
      }
    });

    describe('a refusal names the field and leaves nothing behind', () => {
      const kbOfText = (kb: number) => 'x'.repeat(kb * 1024);
      it.each<[string, number, string, (body: OrderRequest) => unknown]>([
        [
          'an impossible combination',
          422,
          'design.choices.',
          (b) => withChoice(withChoice(b, 'construction', 'blake'), 'sole', 'double-leather'),
        ],
        ['an unknown material', 422, 'design.choices.zone:vamp', (b) => withChoice(b, 'zone:vamp', 'unobtainium/blue')],
        ['an unknown style', 422, 'design.style', (b) => ({ ...b, design: { ...b.design, style: 'slipper' } })],
        [
          'a size outside the run',
          422,
          'quantity.left.size',
          (b) => ({ ...b, quantity: { ...ONE_PAIR, left: { size: 70, width: 'F' } } }),
        ],
        ['no pairs at all', 422, 'quantity.run', (b) => ({ ...b, quantity: mini(0) })],
        [
          '100,000 pairs',
          422,
          'quantity.run',
          (b) => ({ ...b, quantity: { type: 'bulk', run: [{ size: 42, width: 'F', pairs: 100_000 }] } }),
        ],
        ['one pair more than MINI-BULK', 422, 'quantity.run', (b) => ({ ...b, quantity: mini(10) })],
        ['5 MB of text', 413, '', (b) => ({ ...b, note: kbOfText(5 * 1024) })],
        ['a note that is too long', 400, 'note', (b) => ({ ...b, note: kbOfText(2) })],
        ["another brand's catalog", 422, 'design.catalog.id', (b) => ({ ...b, design: oxford(shop.beta) })],
        [
          'another version',
          422,
          'design.catalog.version',
          (b) => ({ ...b, design: { ...b.design, catalog: { ...b.design.catalog, version: 9 } } }),
        ],
        ['a material that is not confirmed', 422, 'confirmed', (b) => ({ ...b, confirmed: b.confirmed.slice(1) })],
        ['a wrong price', 409, 'expected.total', (b) => ({ ...b, expected: { ...b.expected, total: 1 } })],
        [
          'a price that is no number',
          400,
          'expected.total',
          (b) => ({ ...b, expected: { ...b.expected, total: '1' } }),
        ],
        ['an unknown shipping option', 422, 'shippingOption', (b) => ({ ...b, shippingOption: 'so_none' })],
        [
          "another market's shipping option",
          422,
          'shippingOption',
          (b) => ({ ...b, shippingOption: shop.shipping.japan }),
        ],
        [
          'a country nobody ships to',
          422,
          'shippingAddress.countryCode',
          (b) => ({ ...b, shippingAddress: { ...b.shippingAddress, countryCode: 'aq' } }),
        ],
        ["another market's currency", 422, 'currency', (b) => ({ ...b, currency: 'USD' })],
        ['a field nobody knows', 400, '', (b) => ({ ...b, discount: 100 })],
        ['an address that is no e-mail', 400, 'email', (b) => ({ ...b, email: 'ada at example' })],
      ])('%s', async (_, status, where, change) => {
        const body = await store().request();
        const before = await rows();
        const answer = await store().post(change(body));
        expect([answer.status, answer.data]).toMatchObject([
          status,
          { type: expect.any(String), message: expect.any(String) },
        ]);
        expect(answer.data.issues[0].path).toContain(where);
        if (where) expect(answer.data.issues.map(({ path }: { path: string }) => path).join()).toContain(where);
        expect(await rows()).toEqual(before);
      });

      it('a wrong price, with the right one', async () => {
        const quote = await store().quote();
        const { data } = await store().order({
          change: (b) => ({ ...b, expected: { ...b.expected, goods: 1, total: 2 } }),
        });
        expect(data).toMatchObject({ type: 'price-changed', quote });
        expect(data.issues.map(({ path }: { path: string }) => path)).toEqual(['expected.goods', 'expected.total']);
      });

      it('5 MB that do not say how large they are', async () => {
        const { baseURL } = api.defaults;
        const megabyte = new TextEncoder().encode('x'.repeat(1024 * 1024));
        const answer = await fetch(`${baseURL}/store/cordwainer/orders`, {
          method: 'POST',
          headers: { 'x-publishable-api-key': shop.alpha.key, 'content-type': 'application/json' },
          body: new ReadableStream({
            start(controller) {
              for (let part = 0; part < 5; part++) controller.enqueue(megabyte);
              controller.close();
            },
          }),
          duplex: 'half',
        } as RequestInit);
        expect([answer.status, await answer.json()]).toMatchObject([413, { type: 'body-too-large' }]);
      });

      it('a body that is not JSON', async () => {
        const { status, data } = await api.post('/store/cordwainer/orders', '{"design":', {
          headers: {
            'x-publishable-api-key': shop.alpha.key,
            'content-type': 'application/json',
            'idempotency-key': randomUUID(),
          },
          transformRequest: (text: string) => text,
          validateStatus: () => true,
        });
        expect([status, data.type]).toEqual([400, 'invalid-json']);
      });
    });

    it('leaves nothing behind when the database fails at the very last', async () => {
      await dbConnection.raw(`
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON cordwainer_production_event FOR EACH ROW EXECUTE FUNCTION refuse();`);
      const before = await rows();
      const key = randomUUID();
      const body = await store().request();
      expect((await store().post(body, { key })).status).toBe(500);
      expect(await rows()).toEqual(before);
      await dbConnection.raw('DROP TRIGGER refuse ON cordwainer_production_event');
      const { data } = await store().post(body, { key });
      expect(data.order.number).toBe('10001-ALP');
    });

    it('clears up after an attempt that died and starts anew', async () => {
      const body = await store().request();
      const key = randomUUID();
      // The attempt got as far as the Medusa order, and its process was killed there.
      await dbConnection.raw(`
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'killed'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON cordwainer_production_order FOR EACH ROW EXECUTE FUNCTION refuse();
        CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
        CREATE TRIGGER keep BEFORE DELETE ON cordwainer_submission FOR EACH ROW EXECUTE FUNCTION keep();
        CREATE TRIGGER keep BEFORE DELETE ON cordwainer_design_use FOR EACH ROW EXECUTE FUNCTION keep();
        CREATE TRIGGER keep BEFORE DELETE ON "order" FOR EACH ROW EXECUTE FUNCTION keep();`);
      await store().post(body, { key });
      await dbConnection.raw(`
        DROP TRIGGER refuse ON cordwainer_production_order;
        DROP TRIGGER keep ON cordwainer_submission; DROP TRIGGER keep ON cordwainer_design_use; DROP TRIGGER keep ON "order";
        UPDATE cordwainer_submission SET held_until = now() + interval '1 second'`);
      expect(await rows()).toMatchObject({ order: 1, cordwainer_submission: 1, cordwainer_production_order: 0 });
      const { status, data } = await store().post(body, { key });
      expect([status, data.order.number]).toEqual([201, '10001-ALP']);
      expect(await rows()).toMatchObject({
        order: 1,
        cordwainer_submission: 1,
        cordwainer_production_order: 1,
        cordwainer_design_use: 1,
      });
    });

    it('knows the brand by the key, or says that it does not', async () => {
      const container = getContainer();
      const [plain] = await container.resolve('sales_channel').createSalesChannels([{ name: 'Ready-made' }]);
      const { alpha, beta } = shop;
      for (const [channels, status, type] of [
        [[], 404, 'no-brand'],
        [[plain!.id], 404, 'no-brand'],
        [[alpha.salesChannelId, beta.salesChannelId], 409, 'ambiguous-brand'],
        [[plain!.id, alpha.salesChannelId], 200, undefined],
      ] as const) {
        const key = await makeKey(container, [...channels]);
        const answer = await store().get('/catalog', { ...alpha, key });
        expect([answer.status, answer.data.type]).toEqual([status, type]);
      }
    });

    it('serves the catalog, and says when it is the same', async () => {
      const first = await store().get('/catalog');
      expect(first.data.catalog.id).toBe('cordwainer-default');
      const again = await store().get('/catalog', shop.alpha, { 'if-none-match': first.headers.etag });
      expect([again.status, again.data]).toEqual([304, '']);
      const beta = await store().get('/catalog', shop.beta, { 'if-none-match': first.headers.etag });
      expect([beta.status, beta.data.catalog.id]).toEqual([200, 'beta-shoes']);
    });

    it('lists countries and shipping options with prices in minor units', async () => {
      const { data: served } = await store().get('/countries');
      expect(served.countries).toContainEqual({ code: 'pt', name: 'Portugal', currency: 'EUR' });
      const { data } = await store().get('/shipping-options?country_code=pt&currency_code=EUR');
      expect(data.shipping_options).toEqual([
        { id: shop.shipping.europe, name: 'Standard europe', amount: 1850, currency: 'EUR' },
      ]);
      expect((await store().get('/shipping-options?country_code=pt&currency_code=USD')).status).toBe(422);
      expect((await store().get('/shipping-options?country_code=Portugal')).status).toBe(400);
    });

    it('lets pages on the shop’s origin send and read its headers', async () => {
      const { headers } = await api.options('/store/cordwainer/orders', {
        headers: {
          origin: 'http://shop.test',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,idempotency-key,x-publishable-api-key',
        },
      });
      expect(headers['access-control-allow-origin']).toBe('http://shop.test');
      expect(headers['access-control-allow-headers']).toContain('idempotency-key');
      const refused = await api.post(
        '/store/cordwainer/orders',
        { note: 'x'.repeat(200_000) },
        {
          headers: { origin: 'http://shop.test', 'x-publishable-api-key': shop.alpha.key },
          validateStatus: () => true,
        },
      );
      expect(refused.status).toBe(413);
      expect(refused.headers['access-control-allow-origin']).toBe('http://shop.test');
      expect(refused.headers['access-control-expose-headers']).toContain('Idempotent-Replayed');
    });

    it('keeps what is published, kept or written into history as it is', async () => {
      await store().order();
      for (const [table, set] of [
        ['cordwainer_catalog_version', "content = '{}'"],
        ['cordwainer_design', "choices = '{}'"],
        ['cordwainer_production_event', "kind = 'nothing'"],
      ]) {
        await expect(dbConnection.raw(`UPDATE ${table} SET ${set}`)).rejects.toThrow(/never changes|append-only/);
      }
    });
  },
});

function withChoice(body: OrderRequest, key: string, value: string): OrderRequest {
  const design = { ...body.design, choices: { ...body.design.choices, [key]: value } };
  return { ...body, design, confirmed: confirmations(design) };
}
