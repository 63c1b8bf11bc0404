import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type AddressRules, addressRules, isRequired } from '../../addresses/address-rules.js';
import { regionFor } from '../../addresses/regions.js';
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
  leaveField(path: string): void;
}

/** An address as its country writes it. The country comes first: it decides fields, currency, shipping and tax. */
export function addressForm(props: AddressProps): TemplateResult {
  const { kind, address, countries, faulty, format, setField, leaveField } = props;
  const rules = addressRules(address.countryCode);
  const fields = addressFields(rules);
  const section = kind === 'shippingAddress' ? 'shipping' : 'billing';
  return html`<div class="fields">
    ${repeat(
      rules.order,
      (name) => name,
      (name) => {
        const { mend, autocomplete, ...text } = fields[name];
        const path = `${kind}.${name}`;
        const options = optionsOf(name, rules, countries, format);
        return field({
          ...text,
          id: path.replace('.', '-'),
          autocomplete: `${section} ${autocomplete}`,
          required: isRequired(name, rules),
          value: options ? chosenOf(name, address) : address[name],
          fault: faulty.has(path) ? mend : undefined,
          options,
          input: (value) => setField(path, value),
          leave: () => leaveField(path),
        });
      },
    )}
  </div>`;
}

function optionsOf(
  name: AddressField,
  { region }: AddressRules,
  countries: readonly Country[],
  format: Format,
): { value: string; label: string }[] | undefined {
  if (name === 'province') return region.options && [...region.options];
  return name === 'countryCode' ? namesOf(countries, format) : undefined;
}

/** What was typed under another country's rules may be one of the list, too. */
function chosenOf(name: AddressField, { countryCode, ...address }: AddressForm): string {
  if (name === 'countryCode') return countryCode;
  return name === 'province' ? (regionFor(countryCode, address.province) ?? '') : address[name];
}

/** In the language of the page and its alphabet; stores know countries by their English names. */
function namesOf(countries: readonly Country[], format: Format): { value: string; label: string }[] {
  return countries
    .map(({ code, name }) => ({ value: code, label: format.country(code, name) }))
    .sort((a, b) => a.label.localeCompare(b.label, format.locale));
}
