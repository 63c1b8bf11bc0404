/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { words } from '../../testing/screen.js';
import { shown } from '../../testing/shown.js';
import { smallCatalog } from '../../testing/small-catalog.js';
import { orderPlaced } from './order-placed.js';

const order = { id: 'order_1', status: 'pending', currency: 'EUR', total: 42_500 };
const rest = { email: 'ana@example.com', type: smallCatalog().orderTypes[0], format: createFormat('en', 'EUR') };

describe('A placed order', () => {
  it('gives its number and says what happens next', async () => {
    const root = await shown(orderPlaced({ order: { ...order, number: '12345-BFG' }, ...rest }));
    expect(words(root.querySelector('[part="order-number"]'))).to.equal('12345-BFG');
    expect(words(root)).to.contain('ana@example.com').and.to.contain('about 6 weeks later');
    await expect(root).to.be.accessible();
  });

  it('promises nothing where the page took the order itself', async () => {
    const root = await shown(orderPlaced({ order, ...rest }));
    expect(words(root.querySelector('[role="status"]'))).to.contain('has been passed on');
    expect(root.querySelector('.order-next')).to.equal(null);
  });
});
