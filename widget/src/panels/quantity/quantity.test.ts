/// <reference types="mocha" />
import { price, sizeRunOf } from '@cordwainer/contract';
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import {
  type OrderDraft,
  openDraft,
  quantityOf,
  withPairs,
  withSameFeet,
  withType,
} from '../../ordering/order-draft.js';
import { read } from '../../session/reading.js';
import { opened } from '../../testing/opened.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { quantity } from './quantity.js';

const { resolved } = read(opened(), 'EUR');
const start = openDraft(resolved, 'mto');

async function page(draft: OrderDraft, faulty = false) {
  const said = recorder();
  const root = await shown(
    quantity({
      draft,
      types: resolved.catalog.orderTypes,
      format: createFormat('en', 'EUR'),
      sizeRun: sizeRunOf(resolved),
      price: price(resolved, quantityOf(draft), 'EUR'),
      faulty,
      chooseType: (type) => said.record('type', type),
      chooseSize: (foot, change) => said.record(foot, change),
      chooseSame: (same) => said.record('same', same),
      setPairs: (...cell) => said.record(...cell),
      next: () => said.record('next'),
    }),
  );
  return { root, said, limits: () => words(root.querySelector('#run-limits')) };
}

describe('Sizes and quantity', () => {
  it('asks for one size, and says what it is elsewhere', async () => {
    const { root, said } = await page(start);
    expect(root.querySelectorAll('.foot')).to.have.length(1);
    expect(words(root.querySelector('.foot p'))).to.equal('EU 42 is UK 8, US men 9, US women 10.5.');
    root.querySelectorAll<HTMLInputElement>('[name="left-size"]')[0]?.click();
    expect(said.calls).to.deep.equal([['left', { size: 41 }]]);
    await expect(root).to.be.accessible();
  });

  it('asks foot by foot where they differ', async () => {
    const { root } = await page(withSameFeet(start, false));
    expect([...root.querySelectorAll('.foot legend')].map(words)).to.deep.equal(['Left foot', 'Right foot']);
    await expect(root).to.be.accessible();
  });

  it('asks for pairs per size and width, each cell by its name', async () => {
    const { root, said } = await page(withType(start, 'mini-bulk'));
    const cell = root.querySelector<HTMLInputElement>('[aria-label="Pairs in EU 41.5, G, wide"]')!;
    cell.value = '1a2';
    cell.dispatchEvent(new Event('input'));
    expect(said.calls).to.deep.equal([[41.5, 'G', 12]]);
    await expect(root).to.be.accessible();
  });

  it('says how many pairs are missing, too many, or just right', async () => {
    const bulk = (pairs: number) => withPairs(withType(start, 'mini-bulk'), 42, 'F', pairs);
    expect((await page(bulk(0))).limits()).to.equal('Enter at least 3 pairs in all, at most 9.');
    expect((await page(bulk(1))).limits()).to.equal('1 pair so far; 2 more to reach the minimum of 3.');
    expect((await page(bulk(10))).limits()).to.equal('10 pairs; this order type takes at most 9.');
    expect((await page(bulk(9))).limits()).to.equal('9 pairs in all.');
  });

  it('shows the next price break until the last is reached', async () => {
    const hint = async (pairs: number) =>
      words((await page(withPairs(withType(start, 'bulk'), 42, 'F', pairs))).root.querySelector('.run-summary'));
    expect(await hint(10)).to.contain('From 20 pairs on, 18% off each pair.');
    expect(await hint(20)).not.to.contain('off each pair');
  });
});
