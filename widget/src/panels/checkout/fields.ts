import { msg, str } from '@lit/localize';
import type { AddressRules, CityWord, PostalWord, RegionWord } from '../../addresses/address-rules.js';
import { inOrder } from '../../localisation/in-order.js';
import type { AddressField } from '../../ordering/checkout-form.js';

export interface FieldText {
  readonly label: string;
  /** What to do where the field is faulty. */
  readonly mend: string;
  /** HTML's token for autofill, without `shipping` or `billing`. */
  readonly autocomplete: string;
  /** Takes half of a line where there is room. */
  readonly half?: boolean;
  readonly inputmode?: 'tel' | 'email' | 'numeric';
  readonly hint?: string;
  readonly maxLength: number;
}

/** The fields of an address as people of a country know them; lengths are those of the order request. */
export function addressFields(rules: AddressRules): Readonly<Record<AddressField, FieldText>> {
  return {
    firstName: {
      label: msg('First name'),
      mend: msg('Enter a first name.'),
      autocomplete: 'given-name',
      half: true,
      maxLength: 80,
    },
    lastName: {
      label: msg('Last name'),
      mend: msg('Enter a last name.'),
      autocomplete: 'family-name',
      half: true,
      maxLength: 80,
    },
    company: {
      label: msg('Company'),
      mend: msg('Shorten the company’s name.'),
      autocomplete: 'organization',
      maxLength: 120,
    },
    countryCode: {
      label: msg('Country'),
      mend: msg('Choose a country.'),
      autocomplete: 'country',
      maxLength: 2,
    },
    address1: {
      label: msg('Street and number'),
      mend: msg('Enter a street and number.'),
      autocomplete: 'address-line1',
      maxLength: 160,
    },
    address2: {
      label: msg('Apartment, floor'),
      mend: msg('Shorten this line.'),
      autocomplete: 'address-line2',
      maxLength: 160,
    },
    postalCode: postalCode(rules),
    city: {
      label: cityLabel(rules.city.word),
      mend: cityMend(rules.city.word),
      autocomplete: 'address-level2',
      half: true,
      maxLength: 80,
    },
    province: {
      label: regionLabel(rules.region.word),
      mend: rules.region.options
        ? msg(str`Choose from the list: ${regionLabel(rules.region.word)}.`)
        : msg(str`Enter this too: ${regionLabel(rules.region.word)}.`),
      autocomplete: 'address-level1',
      half: true,
      maxLength: 80,
    },
    phone: {
      label: msg('Phone'),
      mend: msg(
        str`Enter a phone number with its country code, such as ${inOrder(`${rules.dialling ?? '+351'} 912 345 678`)}.`,
      ),
      autocomplete: 'tel',
      half: true,
      inputmode: 'tel',
      hint: rules.dialling
        ? msg(str`For the courier, with country code: ${inOrder(rules.dialling)}`)
        : msg('For the courier, with country code.'),
      maxLength: 40,
    },
  };
}

function postalCode({ postal }: AddressRules): FieldText {
  const label = postalLabel(postal.word);
  const example = postal.codes?.example;
  return {
    label,
    mend: example ? msg(str`Enter it as it is written there, such as ${example}.`) : msg('Shorten the postal code.'),
    autocomplete: 'postal-code',
    half: true,
    // Letters are wanted in some countries, and hyphens in others: only where neither is, phones show digits alone.
    ...(example && /^\d+$/.test(example) ? { inputmode: 'numeric' as const } : {}),
    maxLength: 20,
  };
}

function postalLabel(word: PostalWord): string {
  switch (word) {
    case 'zip':
      return msg('ZIP code');
    case 'postcode':
      return msg('Postcode');
    case 'eircode':
      return msg('Eircode');
    case 'pin':
      return msg('PIN code');
    default:
      return msg('Postal code');
  }
}

function cityLabel(word: CityWord): string {
  switch (word) {
    case 'town':
      return msg('Town or city');
    case 'suburb':
      return msg('Suburb');
    case 'district':
      return msg('District');
    case 'ward':
      return msg('City or ward');
    default:
      return msg('City');
  }
}

function cityMend(word: CityWord): string {
  return word === 'city' ? msg('Enter a city.') : msg(str`Enter this too: ${cityLabel(word)}.`);
}

function regionLabel(word: RegionWord): string {
  switch (word) {
    case 'state':
      return msg('State');
    case 'province':
      return msg('Province');
    case 'prefecture':
      return msg('Prefecture');
    case 'emirate':
      return msg('Emirate');
    case 'county':
      return msg('County');
    case 'area':
      return msg('Area');
    default:
      return msg('Region');
  }
}

export function emailField(): FieldText {
  return {
    label: msg('E-mail'),
    mend: msg('Enter an e-mail address such as name@example.com.'),
    autocomplete: 'email',
    inputmode: 'email',
    hint: msg('The specification, the order number and the way to pay go there.'),
    maxLength: 254,
  };
}
