/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import type { Offer } from '../../session/offers.js';
import { expectAccessible } from '../../testing/accessible.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { choiceList } from './choice-list.js';

const OFFERS: Offer[] = [
  { value: 'a', name: { en: 'Single' }, description: { en: 'Light.' }, selected: true, allowed: true, difference: 0 },
  { value: 'b', name: { en: 'Double' }, selected: false, allowed: true, difference: 3500 },
  {
    value: 'c',
    name: { en: 'Triple' },
    selected: false,
    allowed: false,
    because: { en: 'Too heavy.' },
    difference: 9900,
  },
];

async function list(compact = false) {
  const choose = recorder();
  const refuse = recorder();
  const offers = { name: 'sole', label: 'Sole', offers: OFFERS, format: createFormat('en', 'EUR'), compact };
  const root = await shown(choiceList({ ...offers, choose: choose.record, refuse: refuse.record }));
  return { root, radios: [...root.querySelectorAll('input')], choose, refuse };
}

describe('A list of choices', () => {
  it('marks the one that holds and says what the others cost', async () => {
    const { root, radios } = await list();
    expect(radios.map((radio) => radio.checked)).to.deep.equal([true, false, false]);
    expect([...root.querySelectorAll('.difference')].map(words)).to.deep.equal(['+€35']);
  });

  it('chooses once, and not again what is chosen already', async () => {
    const { radios, choose } = await list();
    radios[0]?.click();
    radios[1]?.click();
    expect(choose.calls).to.deep.equal([['b']]);
  });

  it('keeps a forbidden choice reachable, with its reason, and gives the mark back', async () => {
    const { radios, choose, refuse } = await list();
    radios[2]?.click();
    expect(choose.calls).to.deep.equal([]);
    expect(refuse.calls).to.deep.equal([[OFFERS[2]]]);
    expect(radios.map((radio) => radio.checked)).to.deep.equal([true, false, false]);
    expect(radios[2]?.disabled).to.equal(false);
  });

  for (const compact of [false, true]) {
    it(`can be heard with reasons and descriptions${compact ? ' as tiles' : ''}`, async () => {
      const { root, radios } = await list(compact);
      const [id] = radios[2]?.getAttribute('aria-describedby')?.split(' ') ?? [];
      const note = root.querySelector(`[id="${id}"]`);
      expect(words(note)).to.contain('Too heavy.');
      await expectAccessible(root);
    });
  }
});
