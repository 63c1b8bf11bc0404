/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import type { SwatchOffer } from '../../session/offers.js';
import { expectAccessible } from '../../testing/accessible.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { swatchGrid } from './swatch-grid.js';

const OFFERS: SwatchOffer[] = [
  {
    value: 'calf/black',
    name: { en: 'Black' },
    color: '#141414',
    kind: 'box-calf',
    selected: false,
    allowed: true,
    difference: -500,
  },
  {
    value: 'calf/tan',
    name: { en: 'Tan' },
    color: '#a0642c',
    kind: 'patent',
    selected: true,
    allowed: true,
    difference: 0,
  },
];

async function grid() {
  const choose = recorder();
  const props = { name: 'colour', label: 'Colour', offers: OFFERS, format: createFormat('en', 'EUR') };
  const root = await shown(swatchGrid({ ...props, choose: choose.record, refuse: () => {} }));
  return { root, choose };
}

describe('A grid of colours', () => {
  it('shows each colour true, by name, with the finish of its material', async () => {
    const { root } = await grid();
    const chips = [...root.querySelectorAll<HTMLElement>('.swatch-chip')];
    expect(chips.map((chip) => chip.style.getPropertyValue('--swatch'))).to.deep.equal(['#141414', '#a0642c']);
    expect(chips.map((chip) => chip.dataset.finish)).to.deep.equal(['satin', 'gloss']);
    expect([...root.querySelectorAll('.swatch-name')].map(words)).to.deep.equal(['Black', 'Tan']);
    await expectAccessible(root);
  });

  it('says what another colour saves, and takes it', async () => {
    const { root, choose } = await grid();
    expect([...root.querySelectorAll('.difference')].map(words)).to.deep.equal(['-€5']);
    root.querySelector('input')?.click();
    expect(choose.calls).to.deep.equal([['calf/black']]);
  });
});
