import { createRequire } from 'node:module';
import path from 'node:path';
import { type Quantity, toMinor } from '@cordwainer/contract';
import { Modules } from '@medusajs/framework/utils';
import { type CalculatedOptions, rateCard, sellByRateCard } from './support/rate-card';
import { mini, ONE_PAIR, oxford, storefront } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

const require = createRequire(import.meta.url);
const jwt = require('jsonwebtoken');
const bulk = (pairs: number): Quantity => ({ type: 'bulk', run: [{ size: 42, width: 'F', pairs }] });

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer }) => {
    let shop: Shop;
    let options: CalculatedOptions;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
      options = await sellByRateCard(getContainer(), shop);
    });

    const any = { validateStatus: () => true };
    const admin = (method: 'get' | 'put' | 'post', url: string, data?: unknown, token = shop.adminToken) =>
      api.request({ method, url, data, ...any, headers: { authorization: `Bearer ${token}` } });
    const store = (path: string, data: unknown) =>
      api.post(`/store/cordwainer${path}`, data, { ...any, headers: { 'x-publishable-api-key': shop.alpha.key } });
    const kept = async () => (await admin('get', '/admin/cordwainer/shipping/rate-card')).data;
    const put = async (change: (card: any) => void, revision?: number) => {
      const now = await kept();
      change(now.rate_card);
      return admin('put', '/admin/cordwainer/shipping/rate-card', {
        revision: revision ?? now.revision,
        rate_card: now.rate_card,
      });
    };
    const ways = async (body: object) => {
      const { data, status } = await store('/shipping-options', {
        design: oxford(shop.alpha),
        quantity: ONE_PAIR,
        currency: 'EUR',
        countryCode: 'de',
        ...body,
      });
      expect(status).toBe(200);
      return data.shipping_options as { id: string; amount: number; transit_days?: object }[];
    };
    const priceOf = async (id: string, body: object) => (await ways(body)).find((way) => way.id === id)?.amount;
    const orderBy = (id: string, change: (body: any) => unknown = (body) => body) =>
      storefront(api, { ...shop, shipping: { ...shop.shipping, europe: id } }).order({
        change: (body) => change(body),
      });

    describe('the rate card', () => {
      it('is read as it was written, and changed under its revision', async () => {
        expect((await kept()).rate_card).toEqual(rateCard);
        const { status, data } = await put((card) => {
          card.cartons[0].name = 'A single pair';
        });
        expect([status, data.rate_card.cartons[0].name]).toEqual([200, 'A single pair']);
        expect(data.revision).toBe((await kept()).revision);
        expect(data.updated_by).toMatch(/^user_/);
        await put((card) => {
          card.cartons[0].name = 'One pair';
        });
        expect((await kept()).rate_card).toEqual(rateCard);
      });

      it('is changed by one of two who have read the same', async () => {
        const { revision } = await kept();
        const answers = await Promise.all([0, 1].map(() => put(() => undefined, revision)));
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
        expect(answers.find(({ status }) => status === 409)!.data.type).toBe('changed-meanwhile');
      });

      it('is refused with every row that is wrong by its path, and then stays as it was', async () => {
        const before = await kept();
        const wrong = await put((card) => {
          card.rates[0].rows[1].up_to = 2500;
          card.rates[1].zone = 'moon';
          card.zones[2].areas.push('de');
        });
        expect(wrong.status).toBe(422);
        expect(wrong.data.issues.map(({ path }: { path: string }) => path).sort()).toEqual([
          'rate_card.rates.0.rows.1.up_to',
          'rate_card.rates.1.zone',
          'rate_card.zones.2.areas.1',
        ]);
        const malformed = await put((card) => {
          card.cartons[1].length = -1;
          card.carriers[0].tracking_url = 'https://swift.example/';
          card.rates[2].rows = [];
          card.rates[3].price = 5;
        });
        expect(malformed.status).toBe(400);
        expect(malformed.data.issues.map(({ path }: { path: string }) => path).sort()).toEqual([
          'rate_card.carriers.0.tracking_url',
          'rate_card.cartons.1.length',
          'rate_card.rates.2.rows',
          'rate_card.rates.3',
        ]);
        expect(await kept()).toEqual(before);
      });

      it('is nobody else’s to read or change', async () => {
        const customer = jwt.sign({ actor_id: 'cus_1', actor_type: 'customer', app_metadata: {} }, 'only for tests');
        for (const token of ['', customer]) {
          expect((await admin('get', '/admin/cordwainer/shipping/rate-card', undefined, token)).status).toBe(401);
          expect((await admin('put', '/admin/cordwainer/shipping/rate-card', {}, token)).status).toBe(401);
        }
      });

      it('is held by the database to one place in one zone, whoever writes', async () => {
        const shipping = getContainer().resolve('cordwainer_shipping') as any;
        const [zone] = await shipping.listCordwainerZones({ code: 'japan' });
        await expect(
          shipping.createCordwainerZoneAreas({ zone_id: zone.id, country_code: 'de', postal_prefix: '', position: 1 }),
        ).rejects.toThrow(/already exists/);
      });
    });

    describe('shipping options', () => {
      it('are offered with the price and the days of their service, beside flat ones', async () => {
        expect(await ways({})).toEqual([
          {
            id: options.europe!.standard,
            name: 'Swift standard europe',
            amount: 1250,
            currency: 'EUR',
            transit_days: { min: 4, max: 6 },
          },
          { id: shop.shipping.europe, name: 'Standard europe', amount: 1850, currency: 'EUR' },
          expect.objectContaining({ id: options.europe!.express, amount: 4290, transit_days: { min: 1, max: 2 } }),
        ]);
      });

      it('cost by the parcels that the pairs fill', async () => {
        // A pair in its carton is 36 × 23 × 15 cm by volume 2.41 kg: the first row. Six fill a carton of 15.8 kg.
        expect(await priceOf(options.europe!.standard, { quantity: ONE_PAIR })).toBe(1250);
        expect(await priceOf(options.europe!.standard, { quantity: mini(6) })).toBe(3750);
        expect(await priceOf(options.europe!.standard, { quantity: mini(7) })).toBe(3750 + 1250);
        expect(await priceOf(options.europe!.standard, { quantity: bulk(24) })).toBe(4 * 3750);
      });

      it('cost what the most specific zone says', async () => {
        const to = (postalCode?: string) => priceOf(options.europe!.standard, { countryCode: 'pt', postalCode });
        expect(await to()).toBe(1250);
        expect(await to('1100-048')).toBe(1250);
        expect(await to('9000-012')).toBe(2750);
      });

      it.each([
        ['us', 'USD', 'america', 3200],
        ['jp', 'JPY', 'japan', 4201],
        // 9.125 dinar and 11.1 % for fuel, 1.012 875.
        ['kw', 'KWD', 'kuwait', 10_138],
      ])('to %s cost in %s, and have no express', async (countryCode, currency, market, amount) => {
        const found = await ways({ countryCode, currency });
        expect(found.find(({ id }) => id === options[market]!.standard)?.amount).toBe(amount);
        expect(found.some(({ id }) => id === options[market]!.express)).toBe(false);
      });

      it('are free from what the goods are worth, where the table says so', async () => {
        await put((card) => {
          card.rates[0].free_from = 40_000;
        });
        expect(await priceOf(options.europe!.standard, { quantity: mini(6) })).toBe(0);
        await put((card) => {
          card.rates[0].free_from = 10_000_000;
        });
      });

      it('are shown for one pair before there is a design', async () => {
        const { data } = await api.get('/store/cordwainer/shipping-options?country_code=de&currency_code=EUR', {
          headers: { 'x-publishable-api-key': shop.alpha.key },
        });
        expect(data.shipping_options[0]).toMatchObject({ id: options.europe!.standard, amount: 1250 });
      });

      it('are refused for what can’t be made, naming it', async () => {
        const { status, data } = await store('/shipping-options', {
          design: oxford(shop.alpha, { 'zone:vamp': 'unicorn/pink' }),
          quantity: ONE_PAIR,
          currency: 'EUR',
          countryCode: 'de',
        });
        expect([status, data.issues[0].path]).toEqual([422, 'design.choices.zone:vamp']);
      });
    });

    describe('an order', () => {
      it('pays for shipping what was shown, and remembers parcels and sender for who fulfils it', async () => {
        const { data, status } = await orderBy(options.europe!.express);
        expect(status).toBe(201);
        const [row] = (
          await getContainer()
            .resolve('query')
            .graph({
              entity: 'production_order',
              fields: ['quote', 'order.total', 'order.shipping_methods.*', 'order.items.metadata'],
              filters: { id: data.order.id },
            })
        ).data as any[];
        expect(row.quote).toMatchObject({ shipping: 4290, total: 44_290 });
        expect(toMinor(Number(row.order.total), 'EUR')).toBe(44_290);
        expect(row.order.shipping_methods[0]).toMatchObject({
          shipping_option_id: options.europe!.express,
          data: {
            service: 'swift.express',
            parcels: [{ carton: 'one', pairs: 1, count: 1, length: 356, width: 226, height: 146, weight: 1950 }],
          },
        });
        expect(row.order.items[0].metadata.package).toMatchObject({ id: 'shoe-box', length: 340 });
      });

      it('is told the new price where the rate card has changed since it was shown one', async () => {
        const request = await storefront(api, {
          ...shop,
          shipping: { ...shop.shipping, europe: options.europe!.standard },
        }).request();
        await put((card) => {
          card.rates[0].rows[0].price = 1300;
        });
        const refused = await storefront(api, shop).post(request);
        expect([refused.status, refused.data.type, refused.data.quote.shipping]).toEqual([409, 'price-changed', 1300]);
        await put((card) => {
          card.rates[0].rows[0].price = 1250;
        });
        expect((await storefront(api, shop).post(request)).status).toBe(201);
      });

      it('to an island is told the price for it where the quote knew no postal code', async () => {
        const to = (body: any) => ({
          ...body,
          shippingAddress: { ...body.shippingAddress, countryCode: 'pt', postalCode: '9500-001' },
        });
        const refused = await orderBy(options.europe!.standard, to);
        expect([refused.status, refused.data.quote.shipping]).toEqual([409, 2750]);
      });
    });

    describe('the calculator', () => {
      const question = { country_code: 'de', currency: 'EUR', contents: [{ style: 'oxford', pairs: 13 }] };

      it('says parcels, weights, price and days for each service', async () => {
        const { data, status } = await store('/shipping-quotes', question);
        expect(status).toBe(200);
        expect(data.quotes.map(({ id, amount }: any) => [id, amount])).toEqual([
          ['swift.standard', 2 * 3750 + 1250],
          ['swift.express', Math.round((2 * 11_700 + 3900) * 1.1)],
        ]);
        expect(data.quotes[0]).toMatchObject({
          transit_days: { min: 4, max: 6 },
          source: 'table',
          chargeable_weight: 2 * 16_500 + 2500,
        });
        expect(data.quotes[0].parcels.map((parcel: any) => [parcel.carton, parcel.count, parcel.pairs])).toEqual([
          ['six', 2, 6],
          ['one', 1, 1],
        ]);
      });

      it('answers the back office for a brand', async () => {
        const { data } = await admin('post', '/admin/cordwainer/shipping-quotes', {
          ...question,
          brand_id: shop.alpha.id,
        });
        expect(data.quotes).toHaveLength(2);
      });

      it('names what is unknown, and says where nothing goes', async () => {
        const unknown = await store('/shipping-quotes', {
          ...question,
          contents: [{ style: 'clog', pairs: 1 }, { package: 'crate', pairs: 1 }, { pairs: 1 }],
        });
        expect([unknown.status, unknown.data.issues.map(({ path }: any) => path)]).toEqual([
          422,
          ['contents.0.style', 'contents.1.package', 'contents.2'],
        ]);
        const nowhere = await store('/shipping-quotes', { ...question, country_code: 'fr' });
        expect([nowhere.status, nowhere.data.issues[0].path]).toEqual([422, 'country_code']);
      });

      it('answers for two thousand pairs in less than a second', async () => {
        const many = { ...question, contents: [{ style: 'oxford', pairs: 2000 }] };
        await store('/shipping-quotes', many);
        const began = performance.now();
        const { data } = await store('/shipping-quotes', many);
        expect(performance.now() - began).toBeLessThan(1000);
        expect(data.quotes[0].parcels.reduce((sum: number, { pairs, count }: any) => sum + pairs * count, 0)).toBe(
          2000,
        );
      });
    });

    describe('Medusa itself', () => {
      it('is offered every service of the rate card for its shipping options', async () => {
        const { data } = await admin('get', '/admin/fulfillment-providers/cordwainer_cordwainer/options');
        expect(data.fulfillment_options.map(({ id, name }: any) => [id, name])).toEqual([
          ['swift.standard', 'Swift Standard'],
          ['swift.express', 'Swift Express'],
        ]);
      });

      const calculate = (optionData: object, context: object) =>
        getContainer()
          .resolve(Modules.FULFILLMENT)
          .calculateShippingOptionsPrices([
            { id: 'so', provider_id: 'cordwainer_cordwainer', optionData, data: {}, context } as never,
          ]);
      const context = {
        currency_code: 'eur',
        shipping_address: { country_code: 'de', postal_code: '10115' },
        items: [{ quantity: 6, variant: { id: 'variant_1', length: 340, width: 210, height: 130, weight: 1750 } }],
      };

      it('prices its own carts by the sides of their variants, and our lines by their package', async () => {
        expect(await calculate({ id: 'swift.standard' }, context)).toEqual([
          { calculated_amount: 37.5, is_calculated_price_tax_inclusive: true },
        ]);
        const box = { id: 'shoe-box', pairs: 1, length: 340, width: 210, height: 130, weight: 1750 };
        const ours = { ...context, items: [{ quantity: 7, metadata: { package: box } }] };
        expect(await calculate({ id: 'swift.standard' }, ours)).toMatchObject([{ calculated_amount: 50 }]);
      });

      it('is told why there is no price', async () => {
        const items = [{ quantity: 1, variant: { id: 'variant_1' } }];
        await expect(calculate({ id: 'swift.standard' }, { ...context, items })).rejects.toThrow(/sides and weight/);
        await expect(calculate({ id: 'swift.overnight' }, context)).rejects.toThrow(/swift.overnight/);
        await expect(calculate({ id: 'swift.standard' }, { ...context, shipping_address: {} })).rejects.toThrow(
          /no country/,
        );
      });
    });
  },
});
