/** Everything the merchant says about parcels and what carrying them costs. mm, g, minor units. */
import { z } from '@medusajs/framework/zod';

const code = () =>
  z
    .string()
    .max(40)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, e.g. "dhl-express"');
const name = () => z.string().trim().min(1, 'must not be empty').max(80);
const whole = (min: number, max: number) => z.int(`must be a whole number`).min(min).max(max);
const millimetres = () => whole(1, 5000);
const amount = () => whole(0, 1_000_000_000);

export const CartonSchema = z.strictObject({
  code: code(),
  name: name(),
  length: millimetres(),
  width: millimetres(),
  height: millimetres(),
  wall: whole(0, 50),
  tare_weight: whole(0, 50_000),
  max_weight: whole(1, 1_000_000),
});

export const CarrierServiceSchema = z.strictObject({
  code: code(),
  name: name(),
  transit_days_min: whole(0, 120),
  transit_days_max: whole(0, 120),
  /** What EasyPost calls it, where its live rates are wanted. */
  easypost: z.strictObject({ carrier: name(), service: name() }).nullable().default(null),
});

export const CarrierSchema = z.strictObject({
  code: code(),
  name: name(),
  volumetric_divisor: whole(1000, 20_000).default(5000),
  weight_step: whole(1, 100_000).default(500),
  // No URL in itself: braces are none of a URL's characters.
  tracking_url: z
    .string()
    .max(500)
    .regex(/^https?:\/\/[^\s/]+\.[^\s]*$/, 'must be a web address such as "https://carrier.example/track/{number}"')
    .refine((url) => url.includes('{number}'), 'must have {number} in the place of the tracking number')
    .nullable()
    .default(null),
  services: z.array(CarrierServiceSchema).max(50),
});

/** `pt`, or a part of a country by the beginning of its postal codes: `es:35`. */
export const AreaSchema = z
  .string()
  .regex(
    /^[a-z]{2}(:[A-Z0-9]{1,10})?$/,
    'must be a country such as "es", or one with the beginning of a postal code such as "es:35"',
  );

export const ZoneSchema = z.strictObject({
  code: code(),
  name: name(),
  areas: z.array(AreaSchema).min(1, 'needs at least one country').max(2000),
});

export const RateRowSchema = z.strictObject({
  /** g, itself included. */
  up_to: whole(1, 10_000_000),
  price: amount(),
});

export const RateSchema = z.strictObject({
  carrier: z.string(),
  service: z.string(),
  zone: z.string(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as "EUR"'),
  /** The prices contain the tax. */
  tax_included: z.boolean(),
  rows: z.array(RateRowSchema).min(1, 'needs at least one row').max(200),
  /** For each started kilogram above the last row; null: nothing heavier is carried. */
  per_kg_above: amount().nullable().default(null),
  /** Once for a shipment. */
  handling_fee: amount().default(0),
  /** Thousandths of the freight. */
  fuel_permille: whole(0, 2000).default(0),
  /** Of freight and fuel. */
  minimum: amount().default(0),
  /** Goods worth so much travel free; null: never. */
  free_from: amount().nullable().default(null),
});

export const RateCardSchema = z.strictObject({
  /** A shoe box that is alone travels without a carton. */
  single_box_as_is: z.boolean().default(false),
  cartons: z.array(CartonSchema).max(100),
  carriers: z.array(CarrierSchema).max(50),
  zones: z.array(ZoneSchema).max(300),
  rates: z.array(RateSchema).max(3000),
});

export type RateCard = z.infer<typeof RateCardSchema>;
export type CartonOfCard = z.infer<typeof CartonSchema>;
export type Carrier = z.infer<typeof CarrierSchema>;
export type CarrierService = z.infer<typeof CarrierServiceSchema>;
export type Zone = z.infer<typeof ZoneSchema>;
export type Rate = z.infer<typeof RateSchema>;
export type RateRow = z.infer<typeof RateRowSchema>;

/** A rate card as it is kept. */
export type KeptRateCard = { revision: number; updated_at: string; updated_by: string | null; card: RateCard };
