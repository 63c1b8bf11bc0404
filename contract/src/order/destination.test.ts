import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destinationOf } from './destination.js';
import type { Address } from './schema.js';

const LISBON: Address = {
  firstName: 'João',
  lastName: 'Gonçalves',
  company: 'Sapataria Lisboa, Lda.',
  address1: 'Rua Augusta 12-14',
  address2: '2º Esq.',
  postalCode: '1100-053',
  city: 'Lisboa',
  countryCode: 'pt',
};
const same = (change: Partial<Address>, of: Address = LISBON) =>
  expect(destinationOf({ ...of, ...change })).toEqual(destinationOf(of));
const other = (change: Partial<Address>, of: Address = LISBON) =>
  expect(destinationOf({ ...of, ...change })).not.toEqual(destinationOf(of));

describe('the destination of a parcel', () => {
  it('is the same whatever capitals, accents, punctuation and spaces it is written with', () => {
    same({ firstName: 'JOAO', lastName: 'goncalves' });
    same({ company: 'SAPATARIA  LISBOA LDA' });
    same({ address1: 'rua augusta 12–14', address2: '2o Esq' });
    same({ address1: 'Rua Augusta 12-14, 2º Esq.', address2: undefined });
    same({ postalCode: '1100 053', city: ' Lisboa\u200b ' });
    same({ phone: '+351 21 000 0000' });
    same({ city: 'STRASSE' }, { ...LISBON, city: 'Straße' });
  });

  it('is the same in wide and in narrow letters, composed or not', () => {
    same({ address1: 'Ｒｕａ　Ａｕｇｕｓｔａ　１２－１４' });
    same({ firstName: 'Joa\u0303o' });
    same({ city: 'ﾄｳｷｮｳ' }, { ...LISBON, city: 'トウキョウ' });
  });

  it('is another where a door, a person or a place is another', () => {
    other({ firstName: 'Ana' });
    other({ company: undefined });
    other({ company: 'Sapataria Porto' });
    other({ address1: 'Rua Augusta 1214' });
    other({ address2: '3º Esq.' });
    other({ address2: undefined });
    other({ postalCode: '1100-054' });
    other({ city: 'Porto' });
    other({ province: 'Lisboa' });
    other({ countryCode: 'es' });
  });

  it('does not guess what a street is called', () => {
    other({ address1: 'Park Avenue 5' }, { ...LISBON, address1: 'Park Street 5' });
    other({ address1: '5½ Main Street' }, { ...LISBON, address1: '51/2 Main Street' });
    other({ city: 'がま' }, { ...LISBON, city: 'かま' });
  });

  it('keeps what belongs to one part out of another', () => {
    other({ firstName: 'João Gonçalves', lastName: 'Sapataria', company: 'Lisboa Lda' });
    other({ city: 'Lisboa 2', address1: 'Rua Augusta 12-14' });
  });

  it('is not changed by being normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (city) => {
        const [, , , once] = destinationOf({ ...LISBON, city });
        const [, , , twice] = destinationOf({ ...LISBON, city: once! });
        expect(twice).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});
