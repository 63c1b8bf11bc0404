/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { orderProgress } from './order-progress.js';

describe('The way to the order', () => {
  it('shows where the buyer is, and leads back but not ahead', async () => {
    const go = recorder();
    const root = await shown(orderProgress({ screen: 'materials', go: go.record }));
    expect(words(root.querySelector('[aria-current="step"]'))).to.equal('Materials');
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map(words)).to.deep.equal(['Sizes']);
    buttons[0]?.click();
    expect(go.calls).to.deep.equal([['quantity']]);
    await expect(root).to.be.accessible();
  });
});
