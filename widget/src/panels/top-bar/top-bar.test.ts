/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { type TopBarProps, topBar } from './top-bar.js';

async function bar(change: Partial<TopBarProps> = {}) {
  const pressed = recorder();
  const props: TopBarProps = {
    title: 'Oxford',
    collection: 'Spring',
    price: '€400.00',
    ready: true,
    ordering: false,
    done: false,
    order: () => pressed.record('order'),
    approach: () => pressed.record('approach'),
    design: () => pressed.record('design'),
  };
  const root = await shown(topBar({ ...props, ...change }));
  return { root, button: root.querySelector('button')!, pressed };
}

describe('The top bar', () => {
  it('names the shoe and its price, and orders', async () => {
    const { root, button, pressed } = await bar();
    expect(words(root.querySelector('[part="title"]'))).to.equal('Oxford');
    expect(words(root.querySelector('[part="price"]'))).to.equal('Price of one pair €400.00');
    button.click();
    expect(pressed.calls).to.deep.equal([['order']]);
  });

  it('orders nothing before there is a shoe', async () => {
    expect((await bar({ ready: false })).button.disabled).to.equal(true);
  });

  it('leads back to the design while ordering', async () => {
    const { button, pressed } = await bar({ ordering: true });
    expect(words(button)).to.equal('Back to the design');
    button.click();
    expect(pressed.calls).to.deep.equal([['design']]);
  });
});
