import type { MailContent } from './content';

/** Unicode's left-to-right mark: no width, and every mail program knows it. */
const MARK = '\u200e';

/**
 * What an e-mail says that is written from the left, for one that is written from the right: between marks, or "12345-BFG"
 * is read "BFG-12345", and "12 St James Square" ends with its number (Unicode Standard Annex #9).
 */
export function keepLeftToRight(content: MailContent): MailContent {
  const { number, brand, firstName, model, address, specification, parcels, companions, stamp } = content;
  return {
    ...content,
    number: kept(number),
    brand: kept(brand),
    firstName: kept(firstName),
    model: kept(model),
    address: address.map(kept),
    specification: specification.map((line) => ({
      ...line,
      value: Object.fromEntries(Object.entries(line.value).map(([locale, text]) => [locale, kept(text)])),
    })),
    parcels: parcels.map((parcel) => ({ ...parcel, number: kept(parcel.number) })),
    companions: companions.map(kept),
    ...(stamp && { stamp: { ...stamp, ordered: { ...stamp.ordered, name: kept(stamp.ordered.name) } } }),
  };
}

function kept(text: string): string {
  return /\p{L}|\p{N}/u.test(text) && !/[\u0590-\u08ff]/.test(text) ? `${MARK}${text}${MARK}` : text;
}
