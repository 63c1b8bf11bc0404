import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGION_CODES } from '../commerce/region-codes.js';
import { createFormat } from '../localisation/format.js';
import { type AddressForm, emptyForm } from '../ordering/checkout-form.js';
import { addressInLines } from './address-lines.js';
import { addressFaults, addressRules, addressToSend, isRequired, tidied } from './address-rules.js';
import { diallingCode } from './dialling-codes.js';
import { postalCodesOf } from './postal-codes.js';
import { regionFor, regionsOf } from './regions.js';

const blank = emptyForm().shippingAddress;
const ana: AddressForm = {
  ...blank,
  firstName: 'Ana',
  lastName: 'Sousa',
  address1: 'Rua do Carmo 1',
  postalCode: '1200-093',
  city: 'Lisboa',
  countryCode: 'pt',
};
const at = (countryCode: string, change: Partial<AddressForm> = {}): AddressForm => ({
  ...ana,
  countryCode,
  ...change,
});
const order = (code: string) => addressRules(code).order.slice(6, -1).join(' ');
const lines = (form: AddressForm, locale = 'en') => addressInLines(form, createFormat(locale, 'EUR'));

describe('The fields of an address', () => {
  it.each([
    ['', 'postalCode city'],
    ['us', 'city province postalCode'],
    ['ca', 'city province postalCode'],
    ['gb', 'city postalCode'],
    ['de', 'postalCode city'],
    ['pt', 'postalCode city'],
    ['it', 'postalCode city province'],
    ['es', 'postalCode city province'],
    ['jp', 'city province postalCode'],
    ['au', 'city province postalCode'],
    ['br', 'city province postalCode'],
    ['ie', 'city province postalCode'],
    ['hk', 'city province'],
    ['ae', 'city province'],
    ['sg', 'postalCode'],
    ['ch', 'postalCode city'],
  ])('in "%s" are %s, in its order', (code, fields) => expect(order(code)).toBe(fields));

  it('are called what people call them there', () => {
    const words = (code: string) => {
      const { postal, city, region } = addressRules(code);
      return [postal.word, city.word, region.word].join(' ');
    };
    expect(words('us')).toBe('zip city state');
    expect(words('gb')).toBe('postcode town region');
    expect(words('ie')).toBe('eircode town county');
    expect(words('jp')).toBe('postal-code ward prefecture');
    expect(words('au')).toBe('postcode suburb state');
    expect(words('hk')).toBe('postal-code district area');
    expect(words('in')).toBe('pin city state');
    expect(words('ae')).toBe('postal-code city emirate');
  });

  it('are known for every country that the designer names, each field once', () => {
    for (const code of REGION_CODES) {
      const { order: fields } = addressRules(code);
      expect(fields[0]).toBe('countryCode');
      expect(new Set(fields).size).toBe(fields.length);
      expect(fields.includes('city') || addressRules(code).city.fixed).toBeTruthy();
    }
  });

  it('may stay empty where the country does without', () => {
    const required = (code: string, field: 'postalCode' | 'province') => isRequired(field, addressRules(code));
    expect(['us', 'de', 'gb', 'jp'].map((code) => required(code, 'postalCode'))).toEqual([true, true, true, true]);
    expect(['ie', 'cl', 'hk', 'ae'].map((code) => required(code, 'postalCode'))).toEqual([false, false, false, false]);
    expect(['us', 'jp', 'ae', 'it'].map((code) => required(code, 'province'))).toEqual([true, true, true, true]);
    expect(['ie', 'de', 'gb'].map((code) => required(code, 'province'))).toEqual([false, false, false]);
  });
});

describe('A postal code', () => {
  const tidy = (code: string, typed: string) => postalCodesOf(code)?.tidy(typed);

  it.each([
    ['pt', '1200093', '1200-093'],
    ['us', '95014', '95014'],
    ['us', '950141234', '95014-1234'],
    ['ca', 'h3z2y7', 'H3Z 2Y7'],
    ['gb', 'ec1y8sy', 'EC1Y 8SY'],
    ['gb', 'M1 1AE', 'M1 1AE'],
    ['gb', 'w1a0ax', 'W1A 0AX'],
    ['nl', '1234ab', '1234 AB'],
    ['jp', '1540023', '154-0023'],
    ['jp', '〒154-0023', '154-0023'],
    ['de', 'D-80802', '80802'],
    ['fr', 'F-33380', '33380'],
    ['lu', 'L 4750', '4750'],
    ['at', 'A-1010', '1010'],
    ['se', '11455', '114 55'],
    ['se', 'SE-114 55', '114 55'],
    ['pl', '00950', '00-950'],
    ['br', '40301110', '40301-110'],
    ['ie', 'd02af30', 'D02 AF30'],
    ['ie', 'D6WXY00', 'D6W XY00'],
    ['gg', 'gy11aa', 'GY1 1AA'],
    ['ad', 'ad100', 'AD100'],
    ['lv', '1073', 'LV-1073'],
    ['mt', 'vlt1117', 'VLT 1117'],
    ['sa', '١١٥٦٤', '11564'],
  ])('of %s typed as %s is %s', (code, typed, tidied) => expect(tidy(code, typed)).toBe(tidied));

  it.each([
    ['pt', '1200'],
    ['us', '9501'],
    ['us', 'ABCDE'],
    ['ca', '12345'],
    ['gb', '12345'],
    ['de', '123456'],
    ['nl', '1234'],
    ['jp', '12'],
    ['de', ''],
  ])('of %s is not %s', (code, typed) => expect(tidy(code, typed)).toBe(undefined));

  it('that is shown as an example is one, and stays as it is', () => {
    const known = REGION_CODES.filter((code) => postalCodesOf(code));
    expect(known.length).toBeGreaterThan(90);
    for (const code of known) {
      const codes = postalCodesOf(code)!;
      expect(codes.tidy(codes.example), code).toBe(codes.example);
      expect(codes.tidy(codes.example.toLowerCase().replace(/[^a-z0-9]/g, '')), code).toBe(codes.example);
    }
  });

  it('is the same when it is tidied again, whatever was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGION_CODES), fc.string({ maxLength: 12 }), (code, typed) => {
        const once = tidy(code, typed);
        if (once !== undefined) expect(tidy(code, once)).toBe(once);
      }),
    );
  });
});

describe('A region', () => {
  it('is found by its letters or its name, as browsers fill it in', () => {
    expect(['CA', 'ca', 'California', 'california'].map((typed) => regionFor('us', typed))).toEqual(
      Array(4).fill('CA'),
    );
    expect(regionFor('br', 'Sao Paulo')).toBe('SP');
    expect(regionFor('ie', 'County Dublin')).toBe('Co. Dublin');
    expect(regionFor('ie', 'co dublin')).toBe('Co. Dublin');
    expect(regionFor('us', 'Bavaria')).toBe(undefined);
    expect(regionFor('de', 'Bayern')).toBe(undefined);
  });

  it('has a value of its own in every list', () => {
    for (const code of REGION_CODES) {
      const regions = regionsOf(code) ?? [];
      expect(new Set(regions.map(({ value }) => value)).size).toBe(regions.length);
      for (const { value, label } of regions) {
        expect(regionFor(code, value), `${code} ${value}`).toBe(value);
        expect(regionFor(code, label), `${code} ${label}`).toBe(value);
      }
    }
    expect(regionsOf('us')!.length).toBe(54);
    expect(regionsOf('jp')!.length).toBe(47);
    expect(regionsOf('it')!.length).toBe(107);
  });
});

describe('An address', () => {
  it('has faults where its country needs what is not there, or something else', () => {
    expect(addressFaults(ana)).toEqual([]);
    expect(addressFaults({ ...ana, city: ' ', postalCode: '12' })).toEqual(['postalCode', 'city']);
    expect(addressFaults(at('us', { postalCode: '95014' }))).toEqual(['province']);
    expect(addressFaults(at('us', { postalCode: '95014', province: 'California' }))).toEqual([]);
    expect(addressFaults(at('hk', { postalCode: '', city: 'Central', province: 'Kowloon' }))).toEqual([]);
    expect(addressFaults(at('sg', { postalCode: '546080', city: '' }))).toEqual([]);
    expect(addressFaults(blank)).toEqual(['countryCode', 'firstName', 'lastName', 'address1', 'city']);
  });

  it('takes a phone number as people write it, and nothing that is none', () => {
    const fault = (phone: string) => addressFaults({ ...ana, phone });
    for (const phone of ['', '+351 912 345 678', '(0351) 912-345.678', '12345']) expect(fault(phone)).toEqual([]);
    for (const phone of ['call me', '1234', '++1 2345']) expect(fault(phone)).toEqual(['phone']);
  });

  it('is sent as its country writes it, without what that does not ask for', () => {
    expect(addressToSend({ ...ana, postalCode: '1200093', province: 'Lisboa' })).toEqual({
      countryCode: 'pt',
      firstName: 'Ana',
      lastName: 'Sousa',
      address1: 'Rua do Carmo 1',
      postalCode: '1200-093',
      city: 'Lisboa',
    });
    expect(addressToSend(at('us', { province: 'new york', postalCode: '10001' }))).toMatchObject({ province: 'NY' });
    expect(addressToSend(at('sg', { city: 'Lisboa', postalCode: '546080' }))).toMatchObject({ city: 'Singapore' });
    expect(addressToSend(at('hk', { province: 'Kowloon' }))).not.toHaveProperty('postalCode');
  });

  it('keeps what was typed where nothing can be told of it', () => {
    expect(tidied('postalCode', '12', 'pt')).toBe('12');
    expect(tidied('city', 'lisboa', 'pt')).toBe('lisboa');
    expect(tidied('province', 'Bavaria', 'us')).toBe('Bavaria');
  });
});

describe('An address on a parcel', () => {
  it('is in the order of its country, whose name the reader understands', () => {
    expect(lines(ana)).toEqual(['Ana Sousa', 'Rua do Carmo 1', '1200-093 Lisboa', 'Portugal']);
    expect(lines(at('de', { company: 'Sousa GmbH', city: 'München', postalCode: '80802' }), 'de')).toEqual([
      'Ana Sousa',
      'Sousa GmbH',
      'Rua do Carmo 1',
      '80802 München',
      'Deutschland',
    ]);
    expect(lines(at('us', { address2: 'Apt 2', city: 'New York', province: 'New York', postalCode: '10001' }))).toEqual(
      ['Ana Sousa', 'Rua do Carmo 1', 'Apt 2', 'New York, NY 10001', 'United States'],
    );
    expect(lines(at('gb', { city: 'London', postalCode: 'ec1y8sy' }))).toEqual([
      'Ana Sousa',
      'Rua do Carmo 1',
      'London',
      'EC1Y 8SY',
      'United Kingdom',
    ]);
  });

  it('loses no city where the country writes it among the street', () => {
    const tokyo = lines(at('jp', { city: 'Chuo-ku', province: 'Tokyo', postalCode: '1040061' }));
    for (const part of ['Chuo-ku', 'Tokyo', '104-0061']) expect(tokyo.join(' | ')).toContain(part);
    expect(tokyo.every((line) => /^[^,\s]/.test(line))).toBe(true);
    expect(lines(at('ae', { city: 'Dubai Marina', province: 'Dubai' }))).toContain('Dubai Marina');
    expect(lines(at('sg', { city: '', postalCode: '546080' }))).toEqual([
      'Ana Sousa',
      'Rua do Carmo 1',
      'SINGAPORE 546080',
      'Singapore',
    ]);
  });

  it('has everything of it that is sent, in every country', () => {
    for (const code of REGION_CODES) {
      const region = regionsOf(code)?.[0]?.value ?? 'Region';
      const form = at(code, {
        postalCode: postalCodesOf(code)?.example ?? '123',
        province: region,
        company: 'Firm',
        address2: 'Flat',
      });
      const text = lines(form).join('\n').toLowerCase();
      const { firstName, address1, address2, company, city, postalCode } = addressToSend(form);
      for (const part of [firstName, address1, address2, company, city, postalCode]) {
        if (part) expect(text, `${code} ${part}`).toContain(part.toLowerCase());
      }
    }
  });
});

describe('A country’s calling code', () => {
  it('is what phones there begin with', () => {
    expect(['pt', 'us', 'gb', 'jp', 'ae', 'xx', ''].map(diallingCode)).toEqual([
      '+351',
      '+1',
      '+44',
      '+81',
      '+971',
      undefined,
      undefined,
    ]);
  });
});
