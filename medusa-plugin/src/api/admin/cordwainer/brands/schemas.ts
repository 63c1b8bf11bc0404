import { z } from '@medusajs/framework/zod';
import { TYPEFACES } from '../../../../modules/brand/look';
import { component } from '../../../openapi/components';

export const BrandParams = z.strictObject({ id: z.string().max(64) });

const text = z.string().max(1000);
const optional = text.nullish();

const ShipFromFields = z.strictObject({
  name: optional,
  company: optional,
  address_1: optional,
  address_2: optional,
  postal_code: optional,
  city: optional,
  province: optional,
  country_code: optional,
  phone: optional,
});

const InvoiceFields = z.strictObject({
  legal_name: text.optional(),
  address: z.array(text).max(20).optional().describe('As on a letter, the country last'),
  vat_id: text.optional(),
  terms: text.optional(),
  footer: text.optional(),
});

/** What the fields are; whether a brand can work with them is the workflow's to say, field by field. */
export const BrandBody = z.strictObject({
  code: text.describe('Three capital letters, the end of every order number'),
  name: text,
  contact_name: optional,
  contact_email: optional,
  contact_phone: optional,
  sender_email: text.describe('Where its e-mails come from'),
  sender_name: optional,
  sales_channel_ids: z.array(text).max(100),
  first_number: z.number().optional().describe('Of its first order; 10001 where left out'),
  ship_from: ShipFromFields.nullish().describe('Who parcels come from'),
  blind_shipping: z.boolean().optional().describe('Parcels show the brand and never the factory'),
  invoice_details: InvoiceFields.nullish(),
  stage_mails: z.boolean().optional().describe('Customers are written at every stage of production'),
  reply_to_email: optional.describe('Where answers to its e-mails go; the sender where left out'),
  order_url: optional.describe('The storefront’s order page: e-mails link there, with the order’s token behind a #'),
  pay_url: optional.describe('The storefront’s page to pay on: pay links are this, with their token behind a #'),
  typeface: optional.describe('The letters of its e-mails and papers: `serif` or `sans`'),
  accent_color: optional.describe('`#rrggbb`, of the buttons in its e-mails; the ink of the text where left out'),
});

export const BrandChangesBody = BrandBody.partial();

export const BrandAnswer = component(
  'Brand',
  z.strictObject({
    id: z.string(),
    code: z.string().regex(/^[A-Z]{3}$/),
    name: z.string(),
    contact_name: z.string().nullable(),
    contact_email: z.string().nullable(),
    contact_phone: z.string().nullable(),
    sender_email: z.string(),
    sender_name: z.string().nullable(),
    ship_from: z.looseObject({}).nullable(),
    blind_shipping: z.boolean(),
    invoice_details: z.looseObject({}).nullable(),
    stage_mails: z.boolean(),
    reply_to_email: z.string().nullable(),
    order_url: z.string().nullable(),
    pay_url: z.string().nullable(),
    typeface: z.enum(TYPEFACES),
    accent_color: z.string().nullable(),
    sales_channels: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  }),
);

export const BrandDetailAnswer = component(
  'BrandDetail',
  z.strictObject({
    ...BrandAnswer.shape,
    next_number: z.int().describe('Of its next order'),
    orders: z.int().describe('How many it has; its letters and its first number stay from the first on'),
  }),
);
