import { z } from '@medusajs/framework/zod';
import { RateCardSchema } from '../../shipping/rates/rate-card';
import { component } from '../openapi/components';

export const TransitDays = z.strictObject({ min: z.int(), max: z.int() }).describe('Days on the way');

export const ShippingOptionAnswer = component(
  'ShippingOption',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    amount: z.int().describe('Minor units'),
    currency: z.string(),
    transit_days: TransitDays.optional().describe('Where a carrier’s service says so'),
  }),
);

/** Sides in mm, weights in g. Identical parcels are told once. */
export const ParcelAnswer = component(
  'Parcel',
  z.strictObject({
    carton: z.string().nullable().describe('The carton’s code; null where a shoe box goes as it is'),
    length: z.number(),
    width: z.number(),
    height: z.number(),
    weight: z.number(),
    pairs: z.int(),
    contents: z.array(z.strictObject({ package: z.string(), boxes: z.int(), pairs: z.int() })),
    count: z.int().describe('How many there are of it'),
  }),
);

export const ServiceQuoteAnswer = component(
  'ShippingServiceQuote',
  z.strictObject({
    id: z.string().describe('Carrier and service: `dhl.express`'),
    carrier: z.strictObject({ code: z.string(), name: z.string() }),
    service: z.strictObject({ code: z.string(), name: z.string() }),
    zone: z.string(),
    currency: z.string(),
    amount: z.int().describe('Minor units'),
    tax_included: z.boolean(),
    transit_days: TransitDays,
    source: z.enum(['table', 'live']).describe('The merchant’s table, or the carrier itself'),
    chargeable_weight: z.int().describe('g, of all parcels'),
    parcels: z.array(
      ParcelAnswer.extend({
        charged: z
          .strictObject({ actual: z.number(), volumetric: z.number(), chargeable: z.number() })
          .describe('g: on the scales, by volume, and what is charged'),
      }),
    ),
  }),
);

export const RateCard = component('RateCard', RateCardSchema);

export const KeptRateCardAnswer = z.strictObject({
  revision: z.int(),
  updated_at: z.string(),
  updated_by: z.string().nullable(),
  rate_card: RateCard,
});
