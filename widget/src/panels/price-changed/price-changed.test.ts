/// <reference types="mocha" />
import { price } from '@cordwainer/contract';
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { onePair, read } from '../../session/reading.js';
import { opened } from '../../testing/opened.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { priceChanged } from './price-changed.js';

describe('A changed price', () => {
  it('is shown beside the one before, and asks', async () => {
    const { resolved } = read(opened(), 'EUR');
    const pressed = recorder();
    const root = await shown(
      priceChanged({
        price: price(resolved, onePair(resolved), 'EUR'),
        format: createFormat('en', 'EUR'),
        before: 42_500,
        after: 43_500,
        busy: false,
        accept: () => pressed.record('accept'),
        decline: () => pressed.record('decline'),
      }),
    );
    expect(words(root)).to.contain('from €425.00 to €435.00. Nothing has been ordered yet.');
    for (const button of root.querySelectorAll('button')) button.click();
    expect(pressed.calls).to.deep.equal([['decline'], ['accept']]);
  });
});
