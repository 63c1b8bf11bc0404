import { toMinor } from '@cordwainer/contract';
import { replaceRateCardWorkflow } from '@cordwainer/medusa-plugin/workflows';
import type { MedusaContainer } from '@medusajs/framework/types';
import { type Market, markets } from './markets';

type Services = keyof Market['shipping'];
type ShippingModule = { retrieveCard(): Promise<{ revision: number; card: { carriers: unknown[] } }> };

/** Places that cost more to reach: islands, and the states that no road leads to. By the market they belong to. */
const REMOTE: Partial<Record<string, { code: string; name: string; areas: string[] }>> = {
  europe: { code: 'atlantic-islands', name: 'Atlantic islands', areas: ['es:35', 'es:38', 'pt:9'] },
  us: {
    code: 'alaska-hawaii',
    name: 'Alaska and Hawaii',
    areas: ['us:967', 'us:968', 'us:995', 'us:996', 'us:997', 'us:998', 'us:999'],
  },
};

/** Prices rise with weight, but more slowly: times the price of the first row. */
const STEPS = [
  { up_to: 3000, times: 1 },
  { up_to: 6000, times: 1.4 },
  { up_to: 12_000, times: 2 },
  { up_to: 20_000, times: 2.7 },
  { up_to: 30_000, times: 3.5 },
];

/** Cartons, carriers and prices of the demo. Left alone where there is a rate card, for somebody may have edited it. */
export async function ensureRateCard(container: MedusaContainer): Promise<void> {
  const { revision, card } = await container.resolve<ShippingModule>('cordwainer_shipping').retrieveCard();
  if (card.carriers.length > 0) return;
  await replaceRateCardWorkflow(container).run({ input: { rate_card: rateCard(), revision, by: null } });
}

function rateCard() {
  const carton = (
    code: string,
    name: string,
    [length, width, height]: [number, number, number],
    weights: { tare_weight: number; max_weight: number },
  ) => ({
    code,
    name,
    length,
    width,
    height,
    wall: 4,
    ...weights,
  });
  return {
    single_box_as_is: false,
    cartons: [
      carton('single', 'Carton for one pair', [345, 215, 135], { tare_weight: 180, max_weight: 5000 }),
      carton('six', 'Carton for six pairs', [645, 425, 265], { tare_weight: 850, max_weight: 15_000 }),
      carton('twelve', 'Carton for twelve pairs', [690, 635, 265], { tare_weight: 1300, max_weight: 30_000 }),
    ],
    carriers: [
      {
        code: 'ups',
        name: 'UPS',
        volumetric_divisor: 5000,
        weight_step: 500,
        tracking_url: 'https://www.ups.com/track?tracknum={number}',
        services: [
          {
            code: 'standard',
            name: 'Standard',
            transit_days_min: 4,
            transit_days_max: 7,
            easypost: { carrier: 'UPS', service: 'UPSStandard' },
          },
        ],
      },
      {
        code: 'dhl',
        name: 'DHL Express',
        volumetric_divisor: 5000,
        weight_step: 500,
        tracking_url: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id={number}',
        services: [
          {
            code: 'express',
            name: 'Worldwide',
            transit_days_min: 1,
            transit_days_max: 3,
            easypost: { carrier: 'DHLExpress', service: 'ExpressWorldwide' },
          },
        ],
      },
    ],
    zones: markets.flatMap(({ id, name, taxes }) => {
      const remote = REMOTE[id];
      return [{ code: id, name, areas: Object.keys(taxes) }, ...(remote ? [remote] : [])];
    }),
    rates: markets.flatMap((market) => {
      const remote = REMOTE[market.id];
      const tables = (zone: string, dearer: number) => [
        table(market, zone, 'ups', 'standard', dearer),
        table(market, zone, 'dhl', 'express', dearer),
      ];
      return [...tables(market.id, 1), ...(remote ? tables(remote.code, 1.6) : [])];
    }),
  };
}

function table(market: Market, zone: string, carrier: string, service: Services, dearer: number) {
  const currency = market.currency.toUpperCase();
  const minor = (times: number) => toMinor(market.shipping[service] * dearer * times, currency);
  return {
    carrier,
    service,
    zone,
    currency,
    tax_included: true,
    rows: STEPS.map(({ up_to, times }) => ({ up_to, price: minor(times) })),
    per_kg_above: minor(0.1),
    handling_fee: 0,
    fuel_permille: 0,
    minimum: 0,
    free_from: null,
  };
}
