import { html, type TemplateResult } from 'lit';
import type { Country } from '../../commerce/store.js';
import { field } from '../../controls/field/field.js';
import type { Format } from '../../localisation/format.js';
import type { AddressField, AddressForm, AddressKind } from '../../ordering/checkout-form.js';
import { addressFields } from './fields.js';

export interface AddressProps {
  readonly kind: AddressKind;
  readonly address: AddressForm;
  readonly countries: readonly Country[];
  readonly faulty: ReadonlySet<string>;
  readonly format: Format;
  setField(path: string, value: string): void;
}

/** The country comes first: it decides currency, shipping and tax. */
const ORDER: readonly AddressField[] = [
  'countryCode',
  'firstName',
  'lastName',
  'company',
  'address1',
  'address2',
  'postalCode',
  'city',
  'province',
  'phone',
];

export function addressForm({ kind, address, countries, faulty, format, setField }: AddressProps): TemplateResult {
  const fields = addressFields();
  const section = kind === 'shippingAddress' ? 'shipping' : 'billing';
  return html`<div class="fields">
    ${ORDER.map((name) => {
      const { mend, autocomplete, ...text } = fields[name];
      const path = `${kind}.${name}`;
      return field({
        ...text,
        id: path.replace('.', '-'),
        autocomplete: `${section} ${autocomplete}`,
        value: address[name],
        fault: faulty.has(path) ? mend : undefined,
        options: name === 'countryCode' ? namesOf(countries, format) : undefined,
        input: (value) => setField(path, value),
      });
    })}
  </div>`;
}

/** In the language of the page and its alphabet; stores know countries by their English names. */
function namesOf(countries: readonly Country[], format: Format): { value: string; label: string }[] {
  return countries
    .map(({ code, name }) => ({ value: code, label: format.country(code, name) }))
    .sort((a, b) => a.label.localeCompare(b.label, format.locale));
}
