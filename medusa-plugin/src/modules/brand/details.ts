import { z } from '@medusajs/framework/zod';

const line = z.string().trim().min(1).max(160);

/** What the law wants to be told on an invoice about who sells. */
export const InvoiceDetails = z.object({
  legal_name: line,
  /** As on a letter, the country last. */
  address: z.array(line).min(1).max(8),
  vat_id: line.optional(),
  /** When and how it is to be paid, or what applies where it is paid already. */
  terms: z.string().trim().max(1000).optional(),
  /** At the foot of every page: register, court, bank. */
  footer: z.string().trim().max(400).optional(),
});
export type InvoiceDetails = z.infer<typeof InvoiceDetails>;

/** Who parcels come from, as carriers print it. */
export const ShipFrom = z.object({
  name: line.nullish(),
  company: line.nullish(),
  address_1: line.nullish(),
  address_2: line.nullish(),
  postal_code: line.nullish(),
  city: line.nullish(),
  province: line.nullish(),
  country_code: z.string().length(2).nullish(),
  phone: line.nullish(),
});
export type ShipFrom = z.infer<typeof ShipFrom>;

/** What a brand's row holds, as far as it is what it should be. */
export function invoiceDetailsOf(brand: { invoice_details: unknown }): InvoiceDetails | undefined {
  return InvoiceDetails.safeParse(brand.invoice_details).data;
}

export function shipFromOf(brand: { ship_from: unknown }): ShipFrom | undefined {
  return ShipFrom.safeParse(brand.ship_from).data;
}
