/// <reference types="mocha" />
import { price, type Quantity, type Quote } from '@cordwainer/contract';
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { read } from '../../session/reading.js';
import { expectAccessible } from '../../testing/accessible.js';
import { opened } from '../../testing/opened.js';
import { words } from '../../testing/screen.js';
import { shown } from '../../testing/shown.js';
import { type PriceSummaryProps, priceSummary } from './price-summary.js';

const { resolved } = read(opened(), 'EUR');
const run: Quantity = { type: 'mini-bulk', run: [{ size: 42, width: 'F', pairs: 3 }] };
const goods = price(resolved, run, 'EUR');
const quote: Quote = {
  currency: 'EUR',
  pairs: 3,
  lines: [{ code: 'style', label: 'Oxford from the store', unitAmount: 1, quantity: 3, amount: 3 }],
  goods: goods.total,
  shipping: 2500,
  tax: 20_000,
  taxIncluded: true,
  total: goods.total + 2500,
};

async function lines(change: Partial<PriceSummaryProps> = {}) {
  const root = await shown(priceSummary({ price: goods, format: createFormat('en', 'EUR'), ...change }));
  return { root, rows: [...root.querySelectorAll('dl div')].map(words) };
}

describe('The price, line by line', () => {
  it('is that of the goods before the store was asked', async () => {
    const { rows } = await lines();
    expect(rows).to.deep.equal([
      'Oxford€400.00 × 3',
      'Volume discount-€20.00 × 3',
      'Total before shipping and tax€1,140.00',
    ]);
  });

  it('adds up to the total with shipping, and says how much tax is in it', async () => {
    const { root, rows } = await lines({ quote });
    expect(rows.slice(-3)).to.deep.equal(['3 pairs€1,140.00', 'Shipping€25.00', 'Total€1,165.00']);
    expect(words(root)).to.contain('The total includes €200.00 of tax.');
    await expectAccessible(root);
  });

  it('says what is paid before production starts and what before shipping, where a deposit is asked for', async () => {
    const { rows } = await lines({ quote: { ...quote, deposit: { permille: 300, amount: 34_950 } } });
    expect(rows.slice(-3)).to.deep.equal([
      'Total€1,165.00',
      'Deposit to start production, 30%€349.50',
      'Balance before shipping€815.50',
    ]);
  });

  it('shows tax as a line of its own where prices do not contain it', async () => {
    const { rows } = await lines({ quote: { ...quote, taxIncluded: false, total: quote.total + 20_000 } });
    expect(rows).to.include('Tax€200.00');
  });

  it('shows the store’s own lines where its goods cost something else', async () => {
    const { rows } = await lines({ quote: { ...quote, goods: 3 } });
    expect(rows[0]).to.equal('Oxford from the store€0.03');
  });
});
