import { msg } from '@lit/localize';
import type { AddressField } from '../../ordering/checkout-form.js';

export interface FieldText {
  readonly label: string;
  /** What to do where the field is faulty. */
  readonly mend: string;
  /** HTML's token for autofill, without `shipping` or `billing`. */
  readonly autocomplete: string;
  readonly required: boolean;
  /** Takes half of a line where there is room. */
  readonly half?: boolean;
  readonly inputmode?: 'tel' | 'email';
  readonly maxLength: number;
}

/** The fields of an address as people see them; lengths are those of the order request. */
export function addressFields(): Readonly<Record<AddressField, FieldText>> {
  return {
    firstName: {
      label: msg('First name'),
      mend: msg('Enter a first name.'),
      autocomplete: 'given-name',
      required: true,
      half: true,
      maxLength: 80,
    },
    lastName: {
      label: msg('Last name'),
      mend: msg('Enter a last name.'),
      autocomplete: 'family-name',
      required: true,
      half: true,
      maxLength: 80,
    },
    company: {
      label: msg('Company'),
      mend: msg('Shorten the company’s name.'),
      autocomplete: 'organization',
      required: false,
      maxLength: 120,
    },
    countryCode: {
      label: msg('Country'),
      mend: msg('Choose a country.'),
      autocomplete: 'country',
      required: true,
      maxLength: 2,
    },
    address1: {
      label: msg('Street and number'),
      mend: msg('Enter a street and number.'),
      autocomplete: 'address-line1',
      required: true,
      maxLength: 160,
    },
    address2: {
      label: msg('Apartment, floor'),
      mend: msg('Shorten this line.'),
      autocomplete: 'address-line2',
      required: false,
      maxLength: 160,
    },
    postalCode: {
      label: msg('Postal code'),
      mend: msg('Enter a postal code.'),
      autocomplete: 'postal-code',
      required: true,
      half: true,
      maxLength: 20,
    },
    city: {
      label: msg('City'),
      mend: msg('Enter a city.'),
      autocomplete: 'address-level2',
      required: true,
      half: true,
      maxLength: 80,
    },
    province: {
      label: msg('State or province'),
      mend: msg('Shorten this name.'),
      autocomplete: 'address-level1',
      required: false,
      half: true,
      maxLength: 80,
    },
    phone: {
      label: msg('Phone'),
      mend: msg('Enter a shorter phone number.'),
      autocomplete: 'tel',
      required: false,
      half: true,
      inputmode: 'tel',
      maxLength: 40,
    },
  };
}

export function emailField(): FieldText {
  return {
    label: msg('E-mail'),
    mend: msg('Enter an e-mail address such as name@example.com.'),
    autocomplete: 'email',
    required: true,
    inputmode: 'email',
    maxLength: 254,
  };
}
