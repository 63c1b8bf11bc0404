import { createRequire } from 'node:module';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import type { Shop } from './shop';

const require = createRequire(import.meta.url);
const { replaceRateCardWorkflow } = require('@cordwainer/medusa-plugin/workflows');
const flows = require('@medusajs/medusa/core-flows');

const table = (zone: string, currency: string, price: number, more: object = {}) => ({
  carrier: 'swift',
  service: 'standard',
  zone,
  currency,
  tax_included: zone === 'europe' || zone === 'japan',
  rows: [
    { up_to: 2500, price },
    { up_to: 20_000, price: price * 3 },
  ],
  per_kg_above: null,
  handling_fee: 0,
  fuel_permille: 0,
  minimum: 0,
  free_from: null,
  ...more,
});

/** Two services of one carrier to the four markets of the test shop, and dearer to the Azores and Madeira. */
export const rateCard = {
  single_box_as_is: false,
  cartons: [
    {
      code: 'one',
      name: 'One pair',
      length: 350,
      width: 220,
      height: 140,
      wall: 3,
      tare_weight: 200,
      max_weight: 5000,
    },
    {
      code: 'six',
      name: 'Six pairs',
      length: 650,
      width: 430,
      height: 270,
      wall: 5,
      tare_weight: 900,
      max_weight: 20_000,
    },
  ],
  carriers: [
    {
      code: 'swift',
      name: 'Swift',
      volumetric_divisor: 5000,
      weight_step: 500,
      tracking_url: 'https://swift.example/follow?parcel={number}',
      services: [
        { code: 'standard', name: 'Standard', transit_days_min: 4, transit_days_max: 6, easypost: null },
        { code: 'express', name: 'Express', transit_days_min: 1, transit_days_max: 2, easypost: null },
      ],
    },
  ],
  zones: [
    { code: 'europe', name: 'Europe', areas: ['de', 'pt'] },
    { code: 'atlantic', name: 'Atlantic islands', areas: ['pt:9'] },
    { code: 'america', name: 'America', areas: ['us'] },
    { code: 'japan', name: 'Japan', areas: ['jp'] },
    { code: 'kuwait', name: 'Kuwait', areas: ['kw'] },
  ],
  rates: [
    table('europe', 'EUR', 1250, { free_from: 10_000_000 }),
    table('europe', 'EUR', 3900, { service: 'express', fuel_permille: 100 }),
    table('atlantic', 'EUR', 2750),
    table('america', 'USD', 3200),
    table('japan', 'JPY', 4201),
    table('kuwait', 'KWD', 9125, { fuel_permille: 111 }),
  ],
};

/** Ids of the shipping options of our provider, `standard` and `express`, by market. */
export type CalculatedOptions = Record<string, { standard: string; express: string }>;

/** Gives the shop the rate card, and in every market an option of our provider for both services. */
export async function sellByRateCard(container: MedusaContainer, shop: Shop): Promise<CalculatedOptions> {
  await replaceRateCardWorkflow(container).run({ input: { rate_card: rateCard, revision: 1, by: null } });
  const known = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ id: Object.values(shop.shipping) }, { relations: ['service_zone'] });
  const markets = Object.entries(shop.shipping).map(([market, id]) => ({
    market,
    option: known.find((option) => option.id === id)!,
  }));
  const [location] = await container.resolve(Modules.STOCK_LOCATION).listStockLocations({ name: 'Workshop' });
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location!.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: 'cordwainer_cordwainer' },
  });
  const { result } = await flows.createShippingOptionsWorkflow(container).run({
    input: markets.flatMap(({ market, option }) =>
      ['standard', 'express'].map((service) => ({
        name: `Swift ${service} ${market}`,
        service_zone_id: option.service_zone_id,
        shipping_profile_id: option.shipping_profile_id,
        provider_id: 'cordwainer_cordwainer',
        price_type: 'calculated',
        data: { id: `swift.${service}` },
        type: { code: service, label: service, description: service },
        rules: [
          { attribute: 'enabled_in_store', operator: 'eq', value: 'true' },
          { attribute: 'is_return', operator: 'eq', value: 'false' },
        ],
      })),
    ),
  });
  return Object.fromEntries(
    markets.map(({ market }, at) => [market, { standard: result[2 * at].id, express: result[2 * at + 1].id }]),
  );
}
