import type { BrandDetail } from '../../../lib/brands';

/** What the form holds: texts as they are typed, an address one line each. */
export type BrandValues = Record<string, string>;

export const TEXT_FIELDS = [
  'code',
  'name',
  'contact_name',
  'contact_email',
  'contact_phone',
  'sender_email',
  'sender_name',
  'reply_to_email',
  'order_url',
  'pay_url',
  'accent_color',
] as const;
export const SHIP_FIELDS = [
  'name',
  'company',
  'address_1',
  'address_2',
  'postal_code',
  'city',
  'province',
  'country_code',
  'phone',
] as const;
export const INVOICE_FIELDS = ['legal_name', 'address', 'vat_id', 'terms', 'footer'] as const;

/** Needed as soon as anything of their part is told. */
export const NEEDED_WITH_OTHERS = new Set([
  'ship_from.address_1',
  'ship_from.city',
  'ship_from.country_code',
  'invoice_details.legal_name',
  'invoice_details.address',
]);

/** A brand as the form shows it. */
export function valuesOf(brand: BrandDetail | undefined): BrandValues {
  const values: Record<string, string> = { first_number: brand ? '' : '10001' };
  for (const field of TEXT_FIELDS) values[field] = brand?.[field] ?? '';
  for (const field of SHIP_FIELDS) values[`ship_from.${field}`] = brand?.ship_from?.[field] ?? '';
  for (const field of INVOICE_FIELDS) {
    const value = brand?.invoice_details?.[field];
    values[`invoice_details.${field}`] = Array.isArray(value) ? value.join('\n') : (value ?? '');
  }
  return values;
}

/** What is sent: no text is nothing, and an address of nothing is none. */
export function bodyOf(
  values: BrandValues,
  rest: {
    sales_channel_ids: string[];
    blind_shipping: boolean;
    stage_mails: boolean;
    typeface: BrandDetail['typeface'];
  },
) {
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, values[field]?.trim() || null]));
  const first = values.first_number?.trim();
  return {
    ...texts,
    // Without them there is no brand: the server says so of an empty one.
    code: values.code?.trim() ?? '',
    name: values.name?.trim() ?? '',
    sender_email: values.sender_email?.trim() ?? '',
    ...rest,
    ...(first && { first_number: Number(first) }),
    ship_from: filled(SHIP_FIELDS.map((field) => [field, values[`ship_from.${field}`]?.trim() ?? ''])),
    invoice_details: filled(
      INVOICE_FIELDS.map((field) => {
        const text = values[`invoice_details.${field}`]?.trim() ?? '';
        return [field, field === 'address' ? lines(text) : text];
      }),
    ),
  };
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function filled(entries: [string, string | string[]][]): Record<string, string | string[]> | null {
  const present = entries.filter(([, value]) => value.length > 0);
  return present.length > 0 ? Object.fromEntries(present) : null;
}
