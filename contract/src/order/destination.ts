import type { Address } from './schema.js';

/** Parts of an address that say where, and to whom, a parcel goes. Not the phone: it is called, not delivered to. */
const PARTS = [
  'countryCode',
  'postalCode',
  'province',
  'city',
  'address1',
  'address2',
  'company',
  'recipient',
] as const;

/**
 * What has to be the same for two orders to travel in one parcel, in a form in which the same address is the same text.
 *
 * Everything on the label counts, the recipient's name and the company too: a parcel is handed to who is named on it, at a
 * parcel locker or a porter's desk to nobody else. So does the province, which taxes go by. What people write differently
 * from one time to the next does not: capitals, wide and narrow letters, Latin accents, punctuation and spaces, on which
 * of two lines something stands. Nothing is guessed beyond that ("St." may be a street or a saint, "Park Street" and
 * "Park Avenue" are two places): a pair that is missed ships as before, a pair taken for one by mistake goes to the wrong
 * door. Whoever wants two to match edits one of the addresses.
 */
export function destinationOf(address: Address): string[] {
  const recipient = `${address.firstName} ${address.lastName}`;
  // The number of a flat stands on the second line or at the end of the first.
  const lines = [address.address1, address.address2].filter(Boolean).join(' ');
  const said = { ...address, recipient, address1: lines, address2: undefined };
  return PARTS.map((part) => normalize(said[part] ?? ''));
}

function normalize(text: string): string {
  return (
    text
      // "5½" becomes "51⁄2" otherwise, which is another house.
      .replace(/\p{No}/gu, ' $& ')
      .normalize('NFKD')
      // Only of Latin letters: in other scripts marks make other letters (か and が).
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFKC')
      // Upper case before, which knows more: ß is SS, and ends as ss. A capital ẞ is ß first.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replace(/\p{Cf}/gu, '')
      .replace(/[\p{P}\p{S}\s\p{Cc}]+/gu, ' ')
      .trim()
  );
}
