/** What an address asks for in a country: which fields, in which order, under which names, and what may stay empty. Pure. */
import { formatAddress } from 'localized-address-format';
import type { AddressField, AddressForm } from '../ordering/checkout-form.js';
import { diallingCode } from './dialling-codes.js';
import { type PostalCodes, postalCodesOf } from './postal-codes.js';
import { type Region, regionFor, regionsOf } from './regions.js';

/** What people there call it; the designer has words for each. */
export type PostalWord = 'postal-code' | 'zip' | 'postcode' | 'eircode' | 'pin';
export type CityWord = 'city' | 'town' | 'suburb' | 'district' | 'ward';
export type RegionWord = 'state' | 'province' | 'prefecture' | 'emirate' | 'county' | 'area' | 'region';

export interface AddressRules {
  /** Fields that are asked for, in the order of the country, the country itself first. */
  readonly order: readonly AddressField[];
  readonly postal: { readonly word: PostalWord; readonly codes?: PostalCodes };
  readonly city: { readonly word: CityWord; readonly fixed?: string };
  readonly region: { readonly word: RegionWord; readonly required: boolean; readonly options?: readonly Region[] };
  readonly dialling?: string;
}

const POSTAL_WORDS: Readonly<Record<string, PostalWord>> = {
  us: 'zip',
  pr: 'zip',
  ph: 'zip',
  ie: 'eircode',
  in: 'pin',
  gb: 'postcode',
  gg: 'postcode',
  im: 'postcode',
  je: 'postcode',
  au: 'postcode',
  nz: 'postcode',
};

const CITY_WORDS: Readonly<Record<string, CityWord>> = {
  gb: 'town',
  gg: 'town',
  im: 'town',
  je: 'town',
  ie: 'town',
  za: 'town',
  au: 'suburb',
  hk: 'district',
  jp: 'ward',
};

/** Countries that are one city. */
const ONLY_CITY: Readonly<Record<string, string>> = { sg: 'Singapore', gi: 'Gibraltar' };

const REGION_WORDS: Readonly<Record<string, RegionWord>> = {
  us: 'state',
  au: 'state',
  br: 'state',
  in: 'state',
  mx: 'state',
  my: 'state',
  ng: 'state',
  ve: 'state',
  ca: 'province',
  ar: 'province',
  cn: 'province',
  es: 'province',
  it: 'province',
  kr: 'province',
  tr: 'province',
  id: 'province',
  jp: 'prefecture',
  ae: 'emirate',
  ie: 'county',
  hk: 'area',
};

/** Where a parcel does not arrive without (libaddressinput, `require`). */
const REGION_REQUIRED = new Set('ae ar au br ca cn es hk in it jp kr mx my us'.split(' '));

/** Everywhere; the rest follows the country's own order. */
const FIRST: readonly AddressField[] = ['countryCode', 'firstName', 'lastName', 'company', 'address1', 'address2'];

const known = new Map<string, AddressRules>();

/** @param countryCode two letters, small; empty while none is chosen */
export function addressRules(countryCode: string): AddressRules {
  let rules = known.get(countryCode);
  if (!rules) {
    rules = makeRules(countryCode);
    known.set(countryCode, rules);
  }
  return rules;
}

function makeRules(code: string): AddressRules {
  const fixed = Object.hasOwn(ONLY_CITY, code) ? ONLY_CITY[code] : undefined;
  const options = regionsOf(code);
  const dialling = diallingCode(code);
  return {
    order: [...FIRST, ...places(code).filter((field) => field !== 'city' || !fixed), 'phone'],
    postal: { word: POSTAL_WORDS[code] ?? 'postal-code', codes: postalCodesOf(code) },
    city: { word: CITY_WORDS[code] ?? 'city', ...(fixed && { fixed }) },
    region: { word: REGION_WORDS[code] ?? 'region', required: REGION_REQUIRED.has(code), ...(options && { options }) },
    ...(dialling && { dialling }),
  };
}

/** Postal code, city and region, as far as the country writes them, in its order. */
function places(code: string): AddressField[] {
  if (code === '') return ['postalCode', 'city'];
  // The library knows the order, but does not say it: an address of marks does.
  const marks = { postalCode: '\u0001', locality: '\u0002', administrativeArea: '\u0003' };
  const written = formatAddress({ ...marks, postalCountry: code.toUpperCase() }, 'latin').join('');
  const fields = { postalCode: '\u0001', city: '\u0002', province: '\u0003' } as const;
  const order = (Object.keys(fields) as (keyof typeof fields)[])
    .filter((field) => written.includes(fields[field]))
    .sort((a, b) => written.indexOf(fields[a]) - written.indexOf(fields[b]));
  // Some write the city among the lines of the street; here it has a field of its own, before its region.
  if (!order.includes('city')) order.splice(Math.max(0, order.indexOf('province')), 0, 'city');
  return order;
}

const MAY_BE_EMPTY: ReadonlySet<AddressField> = new Set(['company', 'address2', 'phone']);

export function isRequired(field: AddressField, { postal, region }: AddressRules): boolean {
  if (field === 'province') return region.required;
  if (field === 'postalCode') return postal.codes?.required ?? false;
  return !MAY_BE_EMPTY.has(field);
}

/** Fields that a parcel, or the one who brings it, would stumble over. */
export function addressFaults(form: AddressForm): AddressField[] {
  const rules = addressRules(form.countryCode);
  return rules.order.filter((field) => {
    const value = form[field].trim();
    if (value === '') return isRequired(field, rules);
    if (field === 'postalCode') return rules.postal.codes !== undefined && rules.postal.codes.tidy(value) === undefined;
    if (field === 'province')
      return rules.region.options !== undefined && regionFor(form.countryCode, value) === undefined;
    return field === 'phone' && !isPhone(value);
  });
}

/** A field as the country writes it, where that can be told: `1200093` is 1200-093 in Portugal. */
export function tidied(field: AddressField, value: string, countryCode: string): string {
  const rules = addressRules(countryCode);
  if (field === 'postalCode') return (value.trim() && rules.postal.codes?.tidy(value)) || value;
  if (field === 'province') return regionFor(countryCode, value) ?? value;
  return value;
}

/** The address as it is sent: without what the country does not ask for, which stays typed in should another one do. */
export function addressToSend(form: AddressForm): Partial<AddressForm> {
  const rules = addressRules(form.countryCode);
  const said = rules.order.map((field) => [field, tidied(field, form[field].trim(), form.countryCode)] as const);
  const fixed = rules.city.fixed ? [['city', rules.city.fixed] as const] : [];
  return Object.fromEntries([...said, ...fixed].filter(([field, value]) => value !== '' || isRequired(field, rules)));
}

/** Five digits at least, with what people write between them. */
function isPhone(text: string): boolean {
  return /^\+?[\d\s().\-/]+$/.test(text) && text.replace(/\D/g, '').length >= 5;
}
