import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from '@medusajs/framework/types';
import { chargedWeight } from '../parcels/chargeable-weight';
import { card, parcel } from '../testing/cards';
import { easyPostRates } from './easypost-rates';
import { liveRates } from './live-rates';
import type { RateQuestion } from './rate-port';
import { ratesBy, type ShippingOptions } from './rates-by';
import { rememberedRates } from './remembered-rates';
import { tableRates } from './table-rates';

const weighed = (weight: number) => ({
  ...parcel(weight),
  charged: chargedWeight(parcel(weight), { volumetricDivisor: 5000, weightStep: 500 }),
});
const carrier = card.carriers[0]!;
const candidates = carrier.services.map((service, at) => ({
  carrier,
  service,
  rate: card.rates[at]!,
  parcels: [weighed(1500), weighed(1500), weighed(700)],
}));
const question: RateQuestion = {
  to: { country_code: 'de', postal_code: '10115', city: 'Berlin' },
  from: { company: 'Beaufort & Gray', street1: '1 Savile Row', city: 'London', country_code: 'gb' },
  currency: 'EUR',
  candidates,
};

type Asked = { parcel: { weight: number }; [field: string]: unknown };
type Received = { authorization?: string; url?: string; shipment: Asked };

/** Speaks EasyPost's `POST /v2/shipments`, as far as rates go. */
describe('live rates by EasyPost', () => {
  let server: Server;
  let received: Received[] = [];
  let answer: (shipment: Asked, res: ServerResponse) => void;

  const rateOf = (rate: string, more = {}) => ({
    id: 'rate_1',
    object: 'Rate',
    carrier: 'PostCo',
    service: 'Priority',
    rate,
    currency: 'EUR',
    delivery_days: 2,
    ...more,
  });
  const shipmentWith = (rates: object[]) => (_: unknown, res: ServerResponse) =>
    res
      .writeHead(201, { 'content-type': 'application/json' })
      .end(JSON.stringify({ id: 'shp_1', object: 'Shipment', mode: 'test', messages: [], rates }));

  beforeAll(async () => {
    server = createServer(async (req: IncomingMessage, res) => {
      let text = '';
      for await (const chunk of req) text += chunk;
      const { shipment } = JSON.parse(text);
      received.push({ authorization: req.headers.authorization, url: req.url, shipment });
      answer(shipment, res);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());
  beforeEach(() => {
    received = [];
  });

  const live = (timeoutMs = 2000) =>
    easyPostRates({
      apiKey: 'EZTK-test',
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/`,
      timeoutMs,
    });
  const warnings: string[] = [];
  const behind = (rates = live()) => liveRates(rates, tableRates, { warn: (line) => warnings.push(line) });

  it('are asked once for each kind of parcel, in inches and ounces, with the brand as the sender', async () => {
    answer = (shipment, res) => shipmentWith([rateOf(shipment.parcel.weight > 30 ? '21.10' : '12.05')])(shipment, res);
    const freights = await live().freights(question);
    expect(freights).toEqual([undefined, { amount: 2 * 2110 + 1205, source: 'live' }]);
    expect(received).toHaveLength(2);
    expect(received[0]).toMatchObject({
      url: '/v2/shipments',
      authorization: `Basic ${Buffer.from('EZTK-test:').toString('base64')}`,
      shipment: {
        parcel: { length: 4, width: 4, height: 4, weight: 53 },
        from_address: { company: 'Beaufort & Gray', country: 'GB' },
        return_address: { company: 'Beaufort & Gray' },
        to_address: { zip: '10115', country: 'DE' },
      },
    });
  });

  it('leave services to the tables that EasyPost does not know by name', async () => {
    answer = shipmentWith([rateOf('21.10')]);
    const [standard, express] = await behind().freights(question);
    expect(standard).toEqual({ amount: 3 * 1200, source: 'table' });
    expect(express).toEqual({ amount: 3 * 2110, source: 'live' });
  });

  it('are not taken in another currency, nor where they are no amount', async () => {
    answer = shipmentWith([rateOf('21.10', { currency: 'USD' })]);
    expect((await behind().freights(question))[1]).toEqual({ amount: 3 * 4000, source: 'table' });
    answer = shipmentWith([rateOf('call us')]);
    expect((await behind().freights(question))[1]?.source).toBe('table');
  });

  it('stop no order: an error, silence and a closed door are logged, and the tables answer', async () => {
    const byTable = { amount: 3 * 4000, source: 'table' };
    warnings.length = 0;
    answer = (_, res) =>
      res.writeHead(422, { 'content-type': 'application/json' }).end(
        JSON.stringify({
          error: { code: 'SHIPMENT.INVALID_PARAMS', message: 'Unable to create shipment', errors: [] },
        }),
      );
    expect((await behind().freights(question))[1]).toEqual(byTable);
    answer = () => undefined;
    const began = performance.now();
    expect((await behind(live(200)).freights(question))[1]).toEqual(byTable);
    expect(performance.now() - began).toBeLessThan(1500);
    const closed = easyPostRates({ apiKey: 'key', baseUrl: 'http://127.0.0.1:1/v2/' });
    expect((await behind(closed).freights(question))[1]).toEqual(byTable);
    expect(warnings).toHaveLength(3);
    expect(warnings[0]).toContain('Unable to create shipment');
  });

  it('are asked where the shop has a key, and nowhere else', async () => {
    answer = shipmentWith([rateOf('21.10')]);
    const logger = { warn: (line: string) => warnings.push(line) } as unknown as Logger;
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/`;
    const sources = async (options: ShippingOptions) =>
      (await ratesBy(options, logger, undefined).freights(question)).map((freight) => freight?.source);
    expect(await sources({ easypost: { apiKey: 'EZTK-test', baseUrl } })).toEqual(['table', 'live']);
    received = [];
    expect(await sources({ easypost: { baseUrl } })).toEqual(['table', 'table']);
    expect(received).toEqual([]);
  });

  it('are not asked for without a sender', async () => {
    answer = shipmentWith([rateOf('21.10')]);
    expect(await live().freights({ ...question, from: undefined })).toEqual([undefined, undefined]);
    expect(received).toHaveLength(0);
  });

  it('are remembered, so that a price does not move between two steps of a checkout', async () => {
    const kept = new Map<string, unknown>();
    const memory = {
      get: async ({ key }: { key: string }) => structuredClone(kept.get(key)),
      set: async ({ key, data }: { key: string; data: object }) => void kept.set(key, data),
    };
    answer = shipmentWith([rateOf('21.10')]);
    const rates = rememberedRates(live(), memory);
    const first = await rates.freights(question);
    answer = shipmentWith([rateOf('99.00')]);
    expect(await rates.freights(question)).toEqual(first);
    expect((await rates.freights({ ...question, to: { country_code: 'pt' } }))[1]?.amount).toBe(3 * 9900);
  });
});
