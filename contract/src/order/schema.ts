import * as z from 'zod/mini';
import { DesignSchema } from '../design/schema.js';
import { CurrencySchema } from '../money/money.js';
import { StampChoiceSchema } from '../stamps/schema.js';

const line = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

export const AddressSchema = z.strictObject({
  firstName: line(80),
  lastName: line(80),
  company: z.optional(line(120)),
  address1: line(160),
  address2: z.optional(line(160)),
  /** Left out where a country has none, as in Hong Kong and the Emirates. */
  postalCode: z.optional(line(20)),
  city: line(80),
  province: z.optional(line(80)),
  /** ISO 3166-1 alpha-2, lower case as Medusa keeps it. */
  countryCode: z.string().check(z.regex(/^[a-z]{2}$/, 'must be a two-letter country code such as "pt"')),
  phone: z.optional(line(40)),
});
export type Address = z.infer<typeof AddressSchema>;

/** EU size and the id of a width of the last's size run. */
export const SizeSchema = z.strictObject({ size: z.number(), width: z.string().check(z.maxLength(8)) });
export type Size = z.infer<typeof SizeSchema>;

/** A made-to-order pair; the feet may differ. */
const MtoQuantitySchema = z.strictObject({ type: z.literal('mto'), left: SizeSchema, right: SizeSchema });
/** Pairs per size and width. */
const RunEntrySchema = z.strictObject({ size: z.number(), width: z.string().check(z.maxLength(8)), pairs: z.int() });
const SizeRunSchema = z.array(RunEntrySchema).check(z.minLength(1), z.maxLength(500));
export const QuantitySchema = z.discriminatedUnion('type', [
  MtoQuantitySchema,
  z.strictObject({ type: z.literal('mini-bulk'), run: SizeRunSchema }),
  z.strictObject({ type: z.literal('bulk'), run: SizeRunSchema }),
]);
export type RunEntry = z.infer<typeof RunEntrySchema>;
export type Quantity = z.infer<typeof QuantitySchema>;

/** What the server is asked to price: enough for goods, shipping and tax. */
export const QuoteRequestSchema = z.strictObject({
  design: DesignSchema,
  quantity: QuantitySchema,
  currency: CurrencySchema,
  countryCode: z.string().check(z.regex(/^[a-z]{2}$/, 'must be a two-letter country code such as "pt"')),
  /** Where shipping depends on it: islands, remote parts. */
  postalCode: z.optional(line(20)),
  /** Where tax depends on it, as sales tax does; as the order's address will say it. */
  province: z.optional(line(80)),
  /** A shipping option's id; without it the quote is for the goods alone. */
  shippingOption: z.optional(z.string().check(z.maxLength(64))),
  /** Left out: unlabelled. */
  stamp: z.optional(StampChoiceSchema),
});
export type QuoteRequest = z.infer<typeof QuoteRequestSchema>;

/** What the server is asked to find ways of shipping for. */
export const ShippingOptionsRequestSchema = z.omit(QuoteRequestSchema, { shippingOption: true, stamp: true });
export type ShippingOptionsRequest = z.infer<typeof ShippingOptionsRequestSchema>;

/** What the widget sends and the plugin accepts. The server prices again and trusts no amount in it. */
export const OrderRequestSchema = z.strictObject({
  design: DesignSchema,
  quantity: QuantitySchema,
  currency: CurrencySchema,
  /** Language for e-mails and documents. */
  locale: z.string().check(z.maxLength(35)),
  email: z.email('must be an e-mail address such as "ada@example.com"').check(z.maxLength(254)),
  shippingAddress: AddressSchema,
  /** The shipping address where left out. */
  billingAddress: z.optional(AddressSchema),
  shippingOption: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Ids of the specification's lines that were ticked off; all of them must be. */
  confirmed: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100)),
  /** What the buyer was shown, minor units; where the server's differs, it answers 409 with its own. */
  expected: z.strictObject({ goods: z.int(), shipping: z.int(), total: z.int() }),
  note: z.optional(z.string().check(z.maxLength(1000))),
  /** The brand's stamp to engrave, or one to be developed with this order; left out, the shoes are unlabelled. */
  stamp: z.optional(StampChoiceSchema),
});
export type OrderRequest = z.infer<typeof OrderRequestSchema>;

/** The server's answer to a quote; also the body of a 409 `price-changed`. */
export interface Quote {
  readonly currency: string;
  readonly pairs: number;
  /** Lines of the goods and of shipping, minor units; their amounts add up to goods and shipping. */
  readonly lines: readonly QuoteLine[];
  /** With what is charged once whatever the number of pairs: a stamp's development. */
  readonly goods: number;
  readonly shipping: number;
  /** Tax in minor units; contained in `total` either way, and contained in the prices where `taxIncluded`. */
  readonly tax: number;
  readonly taxIncluded: boolean;
  readonly total: number;
  /** What of the total is paid before production starts, where the order type asks for a deposit; the rest before shipping. */
  readonly deposit?: QuoteDeposit;
}

export interface QuoteDeposit {
  /** Thousandths of the total. */
  readonly permille: number;
  /** Minor units. */
  readonly amount: number;
}

export interface QuoteLine {
  readonly code: string;
  readonly label: string;
  readonly unitAmount: number;
  readonly quantity: number;
  readonly amount: number;
}
