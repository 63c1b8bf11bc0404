import { z } from '@medusajs/framework/zod';
import { InvoiceDetails, ShipFrom } from '../../modules/brand/details';
import { TYPEFACES } from '../../modules/brand/look';

const line = z.string().trim().min(1, 'must not be empty').max(160, 'must be at most 160 characters long');
const email = z.email('must be an e-mail address').max(254);

/** Numbers of orders are whole and fit PostgreSQL's `integer` for longer than any house will stand. */
const FirstNumber = z
  .int('must be a whole number')
  .min(1, 'must be at least 1')
  .max(999_999_999, 'must be at most 999999999');

/** A parcel's sender needs a name and enough of an address to be found. */
const Sender = ShipFrom.extend({
  address_1: line,
  city: line,
  country_code: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z]{2}$/, 'must be an ISO 3166 code of two letters, such as "pt"'),
})
  .strict()
  .refine(({ name, company }) => Boolean(name || company), {
    path: ['name'],
    message: 'needs a name or a company',
  });

/** Links add a token behind a # of their own. */
const LinkedPage = z
  .url({ protocol: /^https?$/, message: 'must be a web address, such as "https://shop.example/order"' })
  .max(500)
  .refine((url) => !url.includes('#'), 'must have no "#": links put their token behind one');

const Color = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, 'must be a colour of six hexadecimal digits, such as "#7a1f2b"');

/** What a brand is made of, with what is wrong said field by field. */
export const BrandData = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters, such as "BFG"'),
  name: line,
  contact_name: line.nullish(),
  contact_email: email.nullish(),
  contact_phone: line.nullish(),
  sender_email: email,
  sender_name: line.nullish(),
  sales_channel_ids: z
    .array(z.string().max(64))
    .min(1, 'needs at least one sales channel')
    .max(100)
    .refine((ids) => new Set(ids).size === ids.length, 'names a sales channel twice'),
  first_number: FirstNumber.optional(),
  ship_from: Sender.nullish(),
  blind_shipping: z.boolean().optional(),
  invoice_details: InvoiceDetails.strict().nullish(),
  stage_mails: z.boolean().optional(),
  reply_to_email: email.nullish(),
  order_url: LinkedPage.nullish(),
  pay_url: LinkedPage.nullish(),
  typeface: z.enum(TYPEFACES, 'must be "serif" or "sans"').optional(),
  accent_color: Color.nullish(),
});
export type BrandData = z.infer<typeof BrandData>;

/** Some of it: what is left out stays what it was. */
export const BrandChanges = BrandData.partial();
export type BrandChanges = z.infer<typeof BrandChanges>;
