/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { expectAccessible } from '../../testing/accessible.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { orderProgress } from './order-progress.js';

describe('The way to the order', () => {
  it('shows where the buyer is, and leads back but not ahead', async () => {
    const go = recorder();
    const root = await shown(
      orderProgress({
        screen: 'materials',
        stops: ['quantity', 'materials', 'stamp', 'checkout', 'review'],
        format: createFormat('en', 'EUR'),
        go: go.record,
      }),
    );
    expect(words(root.querySelector('[aria-current="step"]'))).to.equal('Materials');
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map(words)).to.deep.equal(['Sizes']);
    buttons[0]?.click();
    expect(go.calls).to.deep.equal([['quantity']]);
    expect(words(root.querySelector('.order-progress-short'))).to.equal('Step 2 of 5');
    await expectAccessible(root);
  });
});
