/** An address as it stands on a parcel, line by line. */
import { formatAddress } from 'localized-address-format';
import type { Format } from '../localisation/format.js';
import type { AddressForm } from '../ordering/checkout-form.js';
import { addressToSend } from './address-rules.js';

/** In the order of its country, whose name comes last, in the reader's language. */
export function addressInLines(form: AddressForm, format: Format): string[] {
  const { firstName, lastName, company, address1, address2, postalCode, city, province, countryCode } =
    addressToSend(form);
  const country = (countryCode ?? '').toUpperCase();
  const name = [firstName, lastName].filter(Boolean).join(' ');
  const address = {
    postalCountry: country,
    name,
    organization: company ?? '',
    addressLines: [address1, address2].filter((line): line is string => Boolean(line)),
    locality: city ?? '',
    administrativeArea: province ?? '',
    postalCode: postalCode ?? '',
  };
  const written = formatAddress(address, 'latin');
  const joined = written.join('\n').toLowerCase();
  // Where the country's format has no city of its own, it stands among the lines of the street.
  const complete =
    !city || joined.includes(city.toLowerCase())
      ? written
      : formatAddress({ ...address, addressLines: [...address.addressLines, city] }, 'latin');
  const lines = complete.map((line) => line.replace(/^[\s,–-]+/, '').trim());
  return [...lines, country && format.country(country, country)].filter(Boolean);
}
