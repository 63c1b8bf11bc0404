import type { Typeface } from '../brand/look';
/** Credit notes correct invoices; nothing else does. */
export const INVOICE_KINDS = ['invoice', 'credit-note'] as const;
export type InvoiceKind = (typeof INVOICE_KINDS)[number];

/** What an invoice charges: a deposit, the rest or all of an order, or what an edit added to one that was paid. */
export const INVOICE_PURPOSES = ['deposit', 'final', 'extra'] as const;
export type InvoicePurpose = (typeof INVOICE_PURPOSES)[number];

export type InvoiceLine = { label: string; quantity: number; unit_amount: number; amount: number };

/** Tax of one rate. */
export type InvoiceTax = {
  /** Percent. */
  rate: number;
  /** What it is taken from, without it. */
  net: number;
  amount: number;
};

/**
 * Everything that is printed, as it was when the invoice was written: it says the same for ever, whatever becomes of the
 * brand, the customer or the catalog. Amounts in minor units, days in ISO 8601.
 */
export type InvoiceSnapshot = {
  brand: string;
  /** The letters that the brand wrote in; with serifs where it had not said. */
  typeface?: Typeface;
  seller: {
    legal_name: string;
    address: string[];
    vat_id?: string;
    terms?: string;
    footer?: string;
  };
  /** Lines of the billing address. */
  buyer: string[];
  email: string;
  order: { number: string; model: string; type: string; pairs: number; ordered_on: string };
  /** Of the goods and all else but shipping. */
  lines: InvoiceLine[];
  goods: number;
  shipping: { label: string; amount: number } | null;
  taxes: InvoiceTax[];
  tax: number;
  tax_included: boolean;
  total: number;
  currency: string;
  /** Of a credit note, the day the money went back. */
  paid_on: string;
  locale: string;
  /** What it charges; all of the order where left out. */
  purpose?: InvoicePurpose;
  /** Invoices of part of it that went before, which are taken off its total. */
  deducted?: Deduction[];
  /** Of a credit note: the invoices that it corrects. */
  corrects?: { number: string; issued_on: string }[];
  /** Of a credit note: why money went back. */
  reason?: string;
};

export type Deduction = {
  number: string;
  issued_on: string;
  amount: number;
  taxes: InvoiceTax[];
};
