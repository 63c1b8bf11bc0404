import { model } from '@medusajs/framework/utils';
import { TYPEFACES } from '../look';

/** Who sells the shoes: its storefronts are sales channels, its letters stand in every order number. */
export const Brand = model
  .define(
    { tableName: 'cordwainer_brand', name: 'CordwainerBrand' },
    {
      id: model.id({ prefix: 'brand' }).primaryKey(),
      /** Three capital letters, unique: the `BFG` of `12345-BFG`. */
      code: model.text(),
      name: model.text().searchable(),
      contact_name: model.text().nullable(),
      contact_email: model.text().nullable(),
      contact_phone: model.text().nullable(),
      /** Where the brand's e-mails come from; answers to them go there too, unless there is an address for them. */
      sender_email: model.text(),
      reply_to_email: model.text().nullable(),
      /** The name beside the sender's address; the brand's own where it is missing. */
      sender_name: model.text().nullable(),
      /** Who parcels come from, as carriers print it: name and address. The workshop's own where it is missing. */
      ship_from: model.json().nullable(),
      /** Parcels and papers in them show the brand and never the factory. */
      blind_shipping: model.boolean().default(true),
      /** What the law wants on an invoice: legal name, address, VAT id, terms. */
      invoice_details: model.json().nullable(),
      /** Customers are written at every stage of production. */
      stage_mails: model.boolean().default(false),
      /** The storefront's order page, `https://shop.example/order`: e-mails link there with the order's private token. */
      order_url: model.text().nullable(),
      /** The storefront's page to pay on, `https://shop.example/pay`: pay links are this with a token. */
      pay_url: model.text().nullable(),
      /** The letters of its e-mails and papers. */
      typeface: model.enum([...TYPEFACES]).default('serif'),
      /** `#rrggbb`, of the buttons in its e-mails. */
      accent_color: model.text().nullable(),
    },
  )
  .indexes([{ on: ['code'], unique: true, where: 'deleted_at IS NULL' }])
  .checks([
    { name: 'CK_cordwainer_brand_accent_color', expression: (columns) => `${columns.accent_color} ~ '^#[0-9a-f]{6}$'` },
    { name: 'CK_cordwainer_brand_code', expression: (columns) => `${columns.code} ~ '^[A-Z]{3}$'` },
    {
      name: 'CK_cordwainer_brand_order_url',
      expression: (columns) =>
        `(${columns.order_url} LIKE 'http://_%' OR ${columns.order_url} LIKE 'https://_%') AND strpos(${columns.order_url}, '#') = 0`,
    },
    {
      name: 'CK_cordwainer_brand_pay_url',
      expression: (columns) =>
        `(${columns.pay_url} LIKE 'http://_%' OR ${columns.pay_url} LIKE 'https://_%') AND strpos(${columns.pay_url}, '#') = 0`,
    },
  ]);
