import type { Parcel } from '../parcels/parcel';
import { type Rate, type RateCard, RateCardSchema } from '../rates/rate-card';

export const rate = (more: Partial<Rate> = {}): Rate => ({
  carrier: 'post',
  service: 'standard',
  zone: 'europe',
  currency: 'EUR',
  tax_included: true,
  rows: [
    { up_to: 2000, price: 1200 },
    { up_to: 5000, price: 1900 },
    { up_to: 10_000, price: 3100 },
  ],
  per_kg_above: 250,
  handling_fee: 0,
  fuel_permille: 0,
  minimum: 0,
  free_from: null,
  ...more,
});

/** Two services to two zones, in euro, yen and dinar. */
export const card: RateCard = RateCardSchema.parse({
  cartons: [
    {
      code: 'one',
      name: 'One pair',
      length: 350,
      width: 220,
      height: 140,
      wall: 5,
      tare_weight: 200,
      max_weight: 5000,
    },
    {
      code: 'six',
      name: 'Six pairs',
      length: 650,
      width: 430,
      height: 270,
      wall: 7,
      tare_weight: 900,
      max_weight: 20_000,
    },
  ],
  carriers: [
    {
      code: 'post',
      name: 'Post',
      tracking_url: 'https://post.example/track/{number}',
      services: [
        { code: 'standard', name: 'Standard', transit_days_min: 4, transit_days_max: 6 },
        {
          code: 'express',
          name: 'Express',
          transit_days_min: 1,
          transit_days_max: 2,
          easypost: { carrier: 'PostCo', service: 'Priority' },
        },
      ],
    },
  ],
  zones: [
    { code: 'europe', name: 'Europe', areas: ['de', 'pt', 'es'] },
    { code: 'islands', name: 'Islands', areas: ['es:35', 'es:38', 'pt:9'] },
    { code: 'japan', name: 'Japan', areas: ['jp'] },
    { code: 'kuwait', name: 'Kuwait', areas: ['kw'] },
  ],
  rates: [
    rate(),
    rate({ service: 'express', rows: [{ up_to: 5000, price: 4000 }], per_kg_above: null }),
    rate({ zone: 'islands', rows: [{ up_to: 5000, price: 6000 }] }),
    rate({ zone: 'japan', currency: 'JPY', rows: [{ up_to: 5000, price: 4200 }], per_kg_above: 800 }),
    rate({ zone: 'kuwait', currency: 'KWD', rows: [{ up_to: 5000, price: 12_345 }], fuel_permille: 125 }),
  ],
});

export const parcel = (weight: number): Parcel => ({
  carton: null,
  length: 100,
  width: 100,
  height: 100,
  weight,
  pairs: 1,
  contents: [{ package: 'shoe-box', boxes: 1, pairs: 1 }],
});
