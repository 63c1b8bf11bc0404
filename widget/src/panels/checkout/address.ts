import { html, type TemplateResult } from 'lit';
import type { Country } from '../../commerce/store.js';
import { field } from '../../controls/field/field.js';
import type { AddressField, AddressForm, AddressKind } from '../../ordering/checkout-form.js';
import { addressFields } from './fields.js';

export interface AddressProps {
  readonly kind: AddressKind;
  readonly address: AddressForm;
  readonly countries: readonly Country[];
  readonly faulty: ReadonlySet<string>;
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

export function addressForm({ kind, address, countries, faulty, setField }: AddressProps): TemplateResult {
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
        options:
          name === 'countryCode'
            ? countries.map((country) => ({ value: country.code, label: country.name }))
            : undefined,
        input: (value) => setField(path, value),
      });
    })}
  </div>`;
}
