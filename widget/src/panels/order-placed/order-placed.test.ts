/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { expectAccessible } from '../../testing/accessible.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { smallCatalog } from '../../testing/small-catalog.js';
import { orderPlaced } from './order-placed.js';

const order = { id: 'order_1', status: 'pending', currency: 'EUR', total: 42_500 };
const rest = {
  email: 'ana@example.com',
  type: smallCatalog().orderTypes[0],
  format: createFormat('en', 'EUR'),
  earlier: false,
  payable: false,
  paying: undefined,
  orderLink: undefined,
  pay: () => {},
  repeat: () => {},
};

describe('A placed order', () => {
  it('gives its number and says what happens next', async () => {
    const root = await shown(orderPlaced({ order: { ...order, number: '12345-BFG' }, ...rest }));
    expect(words(root.querySelector('[part="order-number"]'))).to.equal('12345-BFG');
    expect(words(root)).to.contain('ana@example.com').and.to.contain('about 6 weeks later');
    await expectAccessible(root);
  });

  it('promises nothing where the page took the order itself', async () => {
    const root = await shown(orderPlaced({ order, ...rest }));
    expect(words(root.querySelector('[role="status"]'))).to.contain('has been passed on');
    expect(root.querySelector('.order-next')).to.equal(null);
  });

  it('is paid, followed and ordered again from there', async () => {
    const pressed = recorder();
    const root = await shown(
      orderPlaced({
        ...rest,
        order: { ...order, number: '12345-BFG' },
        payable: true,
        orderLink: '/order#secret',
        pay: () => pressed.record('pay'),
        repeat: () => pressed.record('repeat'),
      }),
    );
    expect(root.querySelector('a')!.getAttribute('href')).to.equal('/order#secret');
    for (const button of root.querySelectorAll('button')) button.click();
    expect(pressed.calls).to.deep.equal([['pay'], ['repeat']]);
    await expectAccessible(root);
  });

  it('says that the payment page did not open, and shows no way to one that there is not', async () => {
    const of = async (paying: 'failed' | 'none') =>
      shown(orderPlaced({ ...rest, order: { ...order, number: '12345-BFG' }, payable: true, paying }));
    expect(words((await of('failed')).querySelector('[role="alert"]'))).to.contain('in the e-mail, too');
    expect((await of('none')).querySelector('[part="pay-button"]')).to.equal(null);
  });

  it('says that it is an earlier try’s where that had gone through', async () => {
    const root = await shown(orderPlaced({ ...rest, order: { ...order, number: '12345-BFG' }, earlier: true }));
    expect(words(root.querySelector('[role="alert"]'))).to.contain('nothing was ordered twice');
  });
});
