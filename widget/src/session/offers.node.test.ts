import { describe, expect, it } from 'vitest';
import { opened } from '../testing/opened.js';
import { materialOffers, offersOf, swatchOffers } from './offers.js';
import { read } from './reading.js';
import { choose } from './session.js';

const reading = read(opened(), 'EUR');
const step = (key: string) => reading.steps.find((candidate) => candidate.key === key)!;

describe('The steps of a design', () => {
  it('go from the shape over the parts to what is personal', () => {
    expect(reading.steps.map((candidate) => candidate.key)).toEqual([
      'construction',
      'last',
      'option:toe-detail',
      'zone:toe-cap',
      'zone:vamp',
      'zone:lining',
      'sole',
      'zone:outsole',
      'option:monogram',
    ]);
  });

  it('leave out a part that is not there', () => {
    const plain = read(choose(opened(), 'option:toe-detail', 'plain'), 'EUR');
    expect(plain.steps.map((candidate) => candidate.key)).not.toContain('zone:toe-cap');
  });
});

describe('What a step offers', () => {
  it('says what each choice adds to the price', () => {
    const [single, double] = offersOf(reading, step('sole'));
    expect(single).toMatchObject({ value: 'single-leather', selected: true, difference: 0 });
    expect(double).toMatchObject({ value: 'double-leather', selected: false, difference: 3500 });
  });

  it('says what another colour adds, and what going back saves', () => {
    expect(swatchOffers(reading, step('zone:vamp')).map((offer) => offer.difference)).toEqual([0, 500]);
    const chestnut = read(choose(opened(), 'zone:vamp', 'box-calf/chestnut'), 'EUR');
    expect(swatchOffers(chestnut, step('zone:vamp')).map((offer) => offer.difference)).toEqual([-500, 0]);
  });

  it('keeps the colour where another material has it, too', () => {
    expect(materialOffers(reading, step('zone:toe-cap'))[1]).toMatchObject({ value: 'patent/black', allowed: true });
  });

  it('shows what a rule forbids, with its sentence', () => {
    const patent = materialOffers(reading, step('zone:vamp'))[1];
    expect(patent).toMatchObject({ value: 'patent/black', allowed: false });
    expect(patent?.because?.en).toBe('A patent vamp wants a patent cap.');
  });
});
