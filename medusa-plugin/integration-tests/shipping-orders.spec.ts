import { createRequire } from 'node:module';
import path from 'node:path';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { office } from './support/office';
import { type CalculatedOptions, sellByRateCard } from './support/rate-card';
import { mini, storefront, type Wanted } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { until } from './support/until';

const require = createRequire(import.meta.url);
const jwt = require('jsonwebtoken');
const followUnfollowed = require('@cordwainer/medusa-plugin/jobs/follow-fulfilments').default;

type Labelled = { labels: { tracking_number: string; tracking_url: string }[]; data: Record<string, unknown> } & Record<
  string,
  unknown
>;

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer }) => {
    let shop: Shop;
    let options: CalculatedOptions;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
      options = await sellByRateCard(getContainer(), shop);
    });
    const { send, detail, pay } = office(api, () => shop);
    const ship = (id: string, body: object = {}) => send('post', `/admin/cordwainer/orders/${id}/ship`, body);
    const deliver = (id: string) => send('post', `/admin/cordwainer/orders/${id}/deliver`);
    const parcels = async (id: string) => (await send('get', `/admin/cordwainer/orders/${id}/parcels`)).data;

    const production = () => getContainer().resolve('cordwainer_production') as any;
    async function inProcess(wanted: Wanted = {}, option = options.europe!.standard) {
      const { data } = await storefront(api, { ...shop, shipping: { ...shop.shipping, europe: option } }).order(wanted);
      const id: string = data.order.id;
      expect((await pay(id)).status).toBe(200);
      return detail(id);
    }
    async function finish(id: string) {
      const actor = { type: 'user' };
      await production().move({ id, transition: 'advance', stage: 'quality-control', actor });
      const moved = await production().move({ id, transition: 'finish', actor });
      expect(moved.moved).toBe(true);
    }
    async function finished(wanted?: Wanted, option?: string) {
      const order = await inProcess(wanted, option);
      await finish(order.id);
      return detail(order.id);
    }
    async function medusaOrder(orderId: string) {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: 'order',
          fields: [
            'fulfillment_status',
            'fulfillments.*',
            'fulfillments.labels.*',
            'items.id',
            'items.detail.quantity',
          ],
          filters: { id: orderId },
        });
      return data[0] as unknown as { fulfillments: Labelled[]; items: { id: string; detail: { quantity: number } }[] };
    }
    const statusIs = (id: string, status: string) =>
      until(async () => {
        const order = await detail(id);
        return order.status === status && order;
      });
    const lines = async (orderId: string) =>
      (await medusaOrder(orderId)).items.map(({ id, detail }) => ({ id, quantity: Number(detail.quantity) }));
    async function fulfilOnMedusasPage(orderId: string, items?: { id: string; quantity: number }[]) {
      const { status, data } = await send('post', `/admin/orders/${orderId}/fulfillments`, {
        items: items ?? (await lines(orderId)),
      });
      expect(status).toBe(200);
      const { fulfillments } = await medusaOrder(orderId);
      expect(data.order.id).toBe(orderId);
      return fulfillments.at(-1)!.id as string;
    }
    const shipOnMedusasPage = async (
      orderId: string,
      fulfilment: string,
      numbers: string[],
      items?: { id: string; quantity: number }[],
    ) =>
      send('post', `/admin/orders/${orderId}/fulfillments/${fulfilment}/shipments`, {
        items: items ?? (await lines(orderId)),
        labels: numbers.map((number) => ({
          tracking_number: number,
          tracking_url: `https://swift.example/${number}`,
          label_url: 'https://swift.example/label',
        })),
      });
    const kinds = (order: { history: { kind: string }[] }) => order.history.map(({ kind }) => kind);

    it('a finished order is shipped, and Medusa’s own order page shows its fulfilment with the tracking number', async () => {
      const order = await finished({ quantity: mini(7) });
      const { status, data } = await ship(order.id, { tracking: [{ number: 'SW 1/2' }, { number: 'SW2' }] });
      expect([status, data.order.status]).toEqual([200, 'shipped']);
      const { data: page } = await send(
        'get',
        `/admin/orders/${order.order_id}?fields=*fulfillments,*fulfillments.labels`,
      );
      expect(page.order.fulfillment_status).toBe('shipped');
      const [fulfilment] = page.order.fulfillments as Labelled[];
      expect(fulfilment).toMatchObject({ provider_id: 'cordwainer_cordwainer', shipped_at: expect.any(String) });
      expect(fulfilment!.labels.map((label) => [label.tracking_number, label.tracking_url])).toEqual([
        ['SW 1/2', 'https://swift.example/follow?parcel=SW%201%2F2'],
        ['SW2', 'https://swift.example/follow?parcel=SW2'],
      ]);
      expect(fulfilment!.data).toMatchObject({
        service: 'swift.standard',
        parcels: [
          { carton: 'six', pairs: 6, count: 1 },
          { carton: 'one', pairs: 1, count: 1 },
        ],
      });
      const [row] = await production().listProductionOrders({ id: order.id });
      expect(row).toMatchObject({ tracking_numbers: ['SW 1/2', 'SW2'], shipped_at: expect.any(Date) });
      const shipped = (await detail(order.id)).history.filter(({ kind }) => kind === 'shipped');
      expect(shipped).toMatchObject([{ actor_type: 'user', actor_name: 'Back Office' }]);
    });

    it('shipping is shipping once: a double click, and the same numbers again, are answered and change nothing', async () => {
      const order = await finished();
      const body = { tracking: [{ number: 'SW9' }] };
      const answers = await Promise.all([ship(order.id, body), ship(order.id, body), ship(order.id, body)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect((await ship(order.id, body)).status).toBe(200);
      const other = await ship(order.id, { tracking: [{ number: 'SW10' }] });
      expect([other.status, other.data.type]).toEqual([409, 'wrong-status']);
      expect((await medusaOrder(order.order_id)).fulfillments).toHaveLength(1);
      expect(kinds(await detail(order.id)).filter((kind) => kind === 'shipped')).toHaveLength(1);
    });

    it('an order that is not finished is not shipped, and Medusa hears nothing of it', async () => {
      const order = await inProcess();
      const { status, data } = await ship(order.id, { tracking: [{ number: 'SW1' }] });
      expect([status, data.type]).toEqual([409, 'wrong-status']);
      expect((await medusaOrder(order.order_id)).fulfillments).toEqual([]);
      expect((await ship('prod_nothing')).status).toBe(404);
    });

    it('what is wrong is named, and nothing is shipped', async () => {
      const order = await finished({ quantity: mini(3) });
      const parcel = { length: 400, width: 300, height: 200, weight: 4000, pairs: 2 };
      const { status, data } = await ship(order.id, {
        service: 'swift.overnight',
        parcels: [parcel],
        tracking: [{ number: 'A' }, { number: 'A' }],
      });
      expect(status).toBe(422);
      expect(data.issues.map(({ path }: { path: string }) => path)).toEqual([
        'tracking.1.number',
        'parcels',
        'service',
      ]);
      const malformed = await ship(order.id, { tracking: [{ number: ' ', url: 'javascript:alert(1)' }] });
      expect(malformed.status).toBe(400);
      expect(malformed.data.issues.map(({ path }: { path: string }) => path)).toEqual([
        'tracking.0.number',
        'tracking.0.url',
      ]);
      expect((await detail(order.id)).status).toBe('finished');
      expect((await medusaOrder(order.order_id)).fulfillments).toEqual([]);
    });

    it('parcels are proposed, and kept as they were weighed', async () => {
      const order = await finished({ quantity: mini(6) });
      const proposed = await parcels(order.id);
      expect(proposed).toMatchObject({ service: 'swift.standard', shipped: false, tracking: [] });
      expect(proposed.parcels).toMatchObject([{ carton: 'six', pairs: 6, count: 1, weight: 11_400 }]);
      const weighed = [{ ...proposed.parcels[0], weight: 11_730 }];
      await ship(order.id, {
        service: 'swift.express',
        parcels: weighed,
        tracking: [{ number: 'SW5', url: 'https://other.example/SW5' }],
      });
      expect(await parcels(order.id)).toMatchObject({
        service: 'swift.express',
        parcels: [{ weight: 11_730 }],
        shipped: true,
        tracking: [{ number: 'SW5', url: 'https://other.example/SW5' }],
      });
    });

    it('an order with one of Medusa’s flat options is shipped as well', async () => {
      const order = await finished({}, shop.shipping.europe);
      expect((await parcels(order.id)).parcels).toMatchObject([{ carton: 'one', pairs: 1 }]);
      const { status } = await ship(order.id, { service: 'swift.standard', tracking: [{ number: 'SW7' }] });
      expect(status).toBe(200);
      const [fulfilment] = (await medusaOrder(order.order_id)).fulfillments;
      expect(fulfilment!.labels[0]!.tracking_url).toBe('https://swift.example/follow?parcel=SW7');
    });

    it('the parcel comes from the brand and never from the factory', async () => {
      const brand = getContainer().resolve('cordwainer_brand') as any;
      const location = (await getContainer().resolve(Modules.STOCK_LOCATION).listStockLocations({}))[0]!;
      await getContainer()
        .resolve(Modules.STOCK_LOCATION)
        .updateStockLocations(location.id, {
          address: { address_1: '12 Last Lane', city: 'Northampton', country_code: 'gb' } as never,
        });
      const order = await finished();
      expect((await parcels(order.id)).sender).toMatchObject({ company: 'Brand ALP', street1: '12 Last Lane' });
      await brand.updateCordwainerBrands({
        id: shop.alpha.id,
        ship_from: { company: 'ALP Dispatch', address_1: '1 High Street', city: 'Leeds', country_code: 'gb' },
      });
      await ship(order.id, { tracking: [{ number: 'SW3' }] });
      const [fulfilment] = (await medusaOrder(order.order_id)).fulfillments;
      expect(fulfilment!.data.sender).toMatchObject({ company: 'ALP Dispatch', street1: '1 High Street' });
      expect(JSON.stringify(fulfilment!.data)).not.toMatch(/Workshop|Last Lane/);
    });

    it('a shipment made on Medusa’s own page ships ours, and a delivery there delivers it', async () => {
      const order = await finished();
      const fulfilment = await fulfilOnMedusasPage(order.order_id);
      expect((await detail(order.id)).status).toBe('finished');
      expect((await shipOnMedusasPage(order.order_id, fulfilment, ['M1', 'M2'])).status).toBe(200);
      await statusIs(order.id, 'shipped');
      const [row] = await production().listProductionOrders({ id: order.id });
      expect(row.tracking_numbers.sort()).toEqual(['M1', 'M2']);
      const { status } = await send(
        'post',
        `/admin/orders/${order.order_id}/fulfillments/${fulfilment}/mark-as-delivered`,
      );
      expect(status).toBe(200);
      const delivered = await statusIs(order.id, 'delivered');
      expect(delivered.history.slice(-2)).toMatchObject([
        { kind: 'shipped', actor_type: 'system' },
        { kind: 'delivered', actor_type: 'system' },
      ]);
    });

    it('half a shipment on Medusa’s page ships nothing here; the other half does', async () => {
      const run = [40, 41].map((size) => ({ size, width: 'F', pairs: 2 }));
      const order = await finished({ quantity: { type: 'mini-bulk', run } });
      const [first, second] = await lines(order.order_id);
      const half = await fulfilOnMedusasPage(order.order_id, [first!]);
      await shipOnMedusasPage(order.order_id, half, ['H1'], [first!]);
      const refused = await ship(order.id, { tracking: [{ number: 'SW1' }] });
      expect([refused.status, refused.data.type]).toEqual([409, 'partly-fulfilled']);
      await followUnfollowed(getContainer());
      expect((await detail(order.id)).status).toBe('finished');
      const rest = await fulfilOnMedusasPage(order.order_id, [second!]);
      await shipOnMedusasPage(order.order_id, rest, ['H2'], [second!]);
      await statusIs(order.id, 'shipped');
    });

    it('what Medusa has shipped before it was finished follows once it is', async () => {
      const order = await inProcess();
      const fulfilment = await fulfilOnMedusasPage(order.order_id);
      await shipOnMedusasPage(order.order_id, fulfilment, ['EARLY']);
      await finish(order.id);
      await followUnfollowed(getContainer());
      expect((await detail(order.id)).status).toBe('shipped');
    });

    it.each(['fulfilment', 'shipment'])('a crash after Medusa’s %s is finished by repeating', async (reached) => {
      const order = await finished();
      const fulfilment = await fulfilOnMedusasPage(order.order_id);
      // Without its event, as it is when the process dies before the event goes out.
      if (reached === 'shipment') {
        await getContainer()
          .resolve(Modules.ORDER)
          .registerShipment({
            order_id: order.order_id,
            reference: Modules.FULFILLMENT,
            reference_id: fulfilment,
            items: await lines(order.order_id),
          } as never);
        await getContainer()
          .resolve(Modules.FULFILLMENT)
          .updateFulfillment(fulfilment, {
            shipped_at: new Date(),
            labels: [{ tracking_number: 'SW4', tracking_url: '', label_url: '' }],
          } as never);
      }
      const { status, data } = await ship(order.id, { tracking: [{ number: 'SW4' }] });
      expect([status, data.order.status]).toEqual([200, 'shipped']);
      expect((await medusaOrder(order.order_id)).fulfillments).toHaveLength(1);
      const [row] = await production().listProductionOrders({ id: order.id });
      expect(row.tracking_numbers).toEqual(['SW4']);
    });

    it('an order that has arrived is delivered here and in Medusa, once', async () => {
      const order = await finished();
      const early = await deliver(order.id);
      expect([early.status, early.data.type]).toEqual([409, 'wrong-status']);
      await ship(order.id, { tracking: [{ number: 'SW8' }] });
      const answers = await Promise.all([deliver(order.id), deliver(order.id)]);
      expect(answers.map(({ status, data }) => [status, data.order?.status])).toEqual([
        [200, 'delivered'],
        [200, 'delivered'],
      ]);
      const { data } = await send('get', `/admin/orders/${order.order_id}?fields=*fulfillments`);
      expect(data.order.fulfillment_status).toBe('delivered');
      const after = await detail(order.id);
      expect(after.history.filter(({ kind }) => kind === 'delivered')).toMatchObject([{ actor_type: 'user' }]);
    });

    it('nobody but the back office ships', async () => {
      const order = await finished();
      const customer = jwt.sign({ actor_id: 'cus_1', actor_type: 'customer', app_metadata: {} }, 'only for tests');
      for (const authorization of ['', `Bearer ${customer}`]) {
        for (const [method, action] of [
          ['post', 'ship'],
          ['post', 'deliver'],
          ['get', 'parcels'],
        ] as const) {
          const url = `/admin/cordwainer/orders/${order.id}/${action}`;
          expect((await send(method, url, undefined, { authorization })).status).toBe(401);
        }
      }
      expect((await detail(order.id)).status).toBe('finished');
    });
  },
});
