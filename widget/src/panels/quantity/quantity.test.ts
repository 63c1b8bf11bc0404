/// <reference types="mocha" />
import { price, type SizeSystem } from '@cordwainer/contract';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createFormat } from '../../localisation/format.js';
import {
  type OrderDraft,
  openDraft,
  quantityOf,
  withPairs,
  withSameFeet,
  withType,
} from '../../ordering/order-draft.js';
import { sizeNamesOf } from '../../ordering/sizing.js';
import { read } from '../../session/reading.js';
import { expectAccessible } from '../../testing/accessible.js';
import { press } from '../../testing/keys.js';
import { opened } from '../../testing/opened.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { smallCatalog } from '../../testing/small-catalog.js';
import { type QuantityProps, quantity } from './quantity.js';

const CURVE = { id: 'bell', name: { en: 'Bell' }, sizeRuns: ['mens'], sizes: { 41: 1, 42: 2, 43: 1 } };
const { resolved } = read(opened(smallCatalog({ sizeCurves: [CURVE] })), 'EUR');
const start = openDraft(resolved, 'mto');

async function page(draft: OrderDraft, change: Partial<QuantityProps> & { system?: SizeSystem } = {}) {
  const said = recorder();
  const saying =
    (what: string) =>
    (...call: unknown[]) =>
      said.record(what, ...call.filter((it) => !(it instanceof Event)));
  const root = await shown(
    quantity({
      draft,
      types: resolved.catalog.orderTypes,
      curves: resolved.catalog.sizeCurves,
      format: createFormat('en', 'EUR'),
      names: sizeNamesOf(resolved, change.system ?? 'EU'),
      price: price(resolved, quantityOf(draft), 'EUR'),
      faulty: false,
      tool: undefined,
      filling: { curve: 'bell', pairs: '12', width: '' },
      pasting: '',
      report: undefined,
      nextStop: 'materials',
      curveFaulty: false,
      chooseType: saying('type'),
      chooseSize: (foot, size) => said.record(foot, size),
      chooseSame: saying('same'),
      setPairs: (...cell) => said.record(...cell),
      chooseSystem: saying('system'),
      openGuide: saying('guide'),
      open: saying('open'),
      fill: saying('fill'),
      spread: saying('spread'),
      typePasted: saying('pasting'),
      place: saying('place'),
      paste: saying('paste'),
      undo: saying('undo'),
      redo: saying('redo'),
      clear: saying('clear'),
      dismissReport: saying('dismiss'),
      discard: saying('discard'),
      next: saying('next'),
      ...change,
    }),
  );
  const cell = (label: string) => root.querySelector<HTMLInputElement>(`[aria-label="Pairs in ${label}"]`)!;
  const button = (name: string) => [...root.querySelectorAll('button')].find((one) => words(one) === name)!;
  return { root, said, cell, button, limits: () => words(root.querySelector('#run-limits')) };
}

const mini = (pairs: number) => withPairs(withType(start, 'mini-bulk'), 42, 'F', pairs);

describe('Sizes of a pair', () => {
  it('are asked for once, and said in the other systems', async () => {
    const { root, said } = await page(start);
    expect(root.querySelectorAll('.foot')).to.have.length(1);
    expect(words(root.querySelector('.foot p'))).to.equal('EU 42 · UK 8 · US men’s 9');
    root.querySelectorAll<HTMLInputElement>('[name="left-size"]')[0]?.click();
    expect(said.calls).to.deep.equal([['left', { size: 41 }]]);
    await expectAccessible(root);
  });

  it('are asked for foot by foot where they differ', async () => {
    const { root } = await page(withSameFeet(start, false));
    expect([...root.querySelectorAll('.foot legend')].map(words)).to.deep.equal(['Left foot', 'Right foot']);
    await expectAccessible(root);
  });

  it('are in the system that somebody knows, with the EU size that they are made in', async () => {
    const { root, said } = await page(start, { system: 'UK' });
    const tiles = [...root.querySelectorAll<HTMLInputElement>('[name="left-size"]')];
    expect(tiles.map((tile) => words(tile.labels![0]!))).to.include('8, EU 42');
    tiles.at(-1)!.click();
    root.querySelectorAll<HTMLInputElement>('[name="size-system"]')[2]!.click();
    expect(said.calls).to.deep.equal([
      ['left', { size: 43 }],
      ['system', 'US'],
    ]);
    await expectAccessible(root);
  });
});

describe('A run of sizes', () => {
  it('has a cell per size and width, each by its name, and takes digits alone', async () => {
    const { root, said, cell } = await page(withType(start, 'mini-bulk'));
    const one = cell('EU 41.5, G, wide');
    one.focus();
    await sendKeys({ type: 'x3' });
    expect(one.value).to.equal('3');
    one.value = '1a2';
    one.dispatchEvent(new Event('input'));
    expect(said.calls).to.deep.equal([
      [41.5, 'G', 3],
      [41.5, 'G', 12],
    ]);
    await expectAccessible(root);
  });

  it('is in the system that is shown', async () => {
    const { root, cell } = await page(withType(start, 'bulk'), { system: 'US' });
    expect(cell('US men’s 9 (EU 42), F, standard')).to.not.equal(null);
    expect(words(root.querySelector('thead th'))).to.equal('US men’s');
    await expectAccessible(root);
  });

  it('is walked through by arrows and Enter, as a spreadsheet is', async () => {
    const { cell, root, said } = await page(withType(start, 'bulk'));
    const focused = () => (root.getRootNode() as Document).activeElement?.getAttribute('aria-label');
    cell('EU 41, F, standard').focus();
    const walk = async (key: string) => {
      await press(key);
      return focused()?.replace('Pairs in ', '');
    };
    expect(await walk('ArrowDown')).to.equal('EU 41.5, F, standard');
    expect(await walk('ArrowRight')).to.equal('EU 41.5, G, wide');
    expect(await walk('ArrowRight')).to.equal('EU 41.5, G, wide');
    expect(await walk('Enter')).to.equal('EU 42, G, wide');
    expect(await walk('Shift+Enter')).to.equal('EU 41.5, G, wide');
    expect(await walk('Home')).to.equal('EU 41.5, F, standard');
    expect(await walk('Control+End')).to.equal('EU 43, G, wide');
    expect(await walk('Control+Home')).to.equal('EU 41, F, standard');
    expect(await walk('Tab')).to.equal('EU 41, G, wide');
    expect(said.calls).to.deep.equal([]);
  });

  it('lets the cursor walk within a number before it leaves the cell', async () => {
    const { cell, root } = await page(mini(9));
    const at = cell('EU 42, F, standard');
    at.focus();
    at.setSelectionRange(0, 0);
    await sendKeys({ press: 'ArrowRight' });
    expect((root.getRootNode() as Document).activeElement).to.equal(at);
    await sendKeys({ press: 'ArrowRight' });
    expect((root.getRootNode() as Document).activeElement).to.equal(cell('EU 42, G, wide'));
  });

  it('sums its rows, its columns and all of it', async () => {
    const run = withPairs(withPairs(withType(start, 'bulk'), 42, 'G', 4), 43, 'F', 8);
    const { root } = await page(run);
    const sums = [...root.querySelectorAll('.sum')].map(words);
    expect(sums).to.deep.equal(['Sum', '0', '0', '4', '0', '8', '8', '4', '12']);
  });

  it('takes a table that is pasted into a cell, and leaves a number to the browser', async () => {
    const { cell, said } = await page(withType(start, 'bulk'));
    const paste = (text: string) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      cell('EU 42, G, wide').dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(paste('1\t2\n3\t4')).to.equal(true);
    expect(said.calls).to.deep.equal([['paste', '1\t2\n3\t4', { size: 42, width: 'G' }]]);
    expect(paste('12')).to.equal(false);
    expect(said.calls).to.have.length(1);
  });

  it('says what a paste filled in, and every cell that had no place, with the way back', async () => {
    const report = {
      pairs: 3,
      cells: 2,
      system: 'UK' as const,
      unplaced: [
        { text: '4', why: 'unknown-width' as const, where: ['42', 'Q'] },
        { text: '7', why: 'beyond' as const, where: [] },
      ],
    };
    const { root, button, said } = await page(withType(start, 'bulk'), { report });
    const notice = root.querySelector('[part="paste-report"]');
    expect(words(notice)).to.contain('3 pairs filled in.').and.to.contain('UK sizes');
    expect([...notice!.querySelectorAll('li')].map(words)).to.deep.equal([
      '“4” (42, Q): there is no such width',
      '“7”: beyond the edge of the grid',
    ]);
    button('Undo the paste').click();
    button('Dismiss').click();
    expect(said.calls).to.deep.equal([['undo'], ['dismiss']]);
    await expectAccessible(root);
  });

  it('takes steps back and forth, by button and by keys', async () => {
    const run = mini(3);
    const { cell, button, said } = await page(run);
    cell('EU 42, F, standard').focus();
    await press('Control+z');
    await press('Control+Shift+z');
    button('Undo').click();
    button('Clear all').click();
    expect(said.calls).to.deep.equal([['undo'], ['redo'], ['undo'], ['clear']]);
    const empty = await page(withType(start, 'bulk'));
    expect(empty.button('Undo').disabled && empty.button('Clear all').disabled).to.equal(true);
  });

  it('is filled by a curve of the catalog', async () => {
    const { root, button, said } = await page(withType(start, 'bulk'), { tool: 'curve' });
    const [pairs] = [root.querySelector<HTMLInputElement>('#curve-pairs')!];
    expect(pairs.value).to.equal('12');
    pairs.value = '24';
    pairs.dispatchEvent(new Event('input'));
    pairs.focus();
    await sendKeys({ press: 'Enter' });
    button('Spread the pairs').click();
    expect(said.calls).to.deep.equal([['fill', { pairs: '24' }], ['spread'], ['spread']]);
    await expectAccessible(root);
    const wrong = await page(withType(start, 'bulk'), { tool: 'curve', curveFaulty: true });
    expect(words(wrong.root.querySelector('#curve-pairs-fault'))).to.equal('Enter a whole number from 10 to 200.');
  });

  it('is filled from a field, where nobody can paste into a cell', async () => {
    const { root, button, said } = await page(withType(start, 'bulk'), { tool: 'paste', pasting: '42\t3' });
    button('Fill in').click();
    expect(said.calls).to.deep.equal([['place']]);
    await expectAccessible(root);
  });

  it('says how many pairs are missing, too many, or just right', async () => {
    expect((await page(mini(0))).limits()).to.equal('Enter at least 3 pairs in all, at most 9.');
    expect((await page(mini(1))).limits()).to.equal('1 pair so far; 2 more to reach the minimum of 3.');
    expect((await page(mini(10))).limits()).to.equal('10 pairs; this order type takes at most 9.');
    expect((await page(mini(9))).limits()).to.equal('9 pairs in all.');
  });

  it('says of a cell that alone is too many what it may have', async () => {
    const { root, cell } = await page(mini(12));
    const faulty = cell('EU 42, F, standard');
    expect(faulty.getAttribute('aria-invalid')).to.equal('true');
    expect(words(root.querySelector(`#${faulty.getAttribute('aria-describedby')}`))).to.equal(
      'EU 42, F, standard: at most 9 pairs.',
    );
    expect(root.querySelectorAll('[aria-invalid]')).to.have.length(1);
    await expectAccessible(root);
  });

  it('shows what a pair costs from each break on, what is saved, and what the next one takes', async () => {
    const bulk = async (pairs: number) => {
      const { root } = await page(withPairs(withType(start, 'bulk'), 42, 'F', pairs));
      const prices = root.querySelector('.price-breaks')!;
      return { text: words(prices), now: words(prices.querySelector('[aria-current]')) };
    };
    expect(await bulk(12)).to.deep.equal({
      text:
        'Price per pair from 10 pairs €352.00 −12% from 20 pairs €328.00 −18% ' +
        'Your quantity saves €576.00. 8 pairs more and each costs €328.00.',
      now: 'from 10 pairs €352.00 −12%',
    });
    expect((await bulk(20)).text).not.to.contain('more and each');
    expect((await bulk(4)).text).to.contain('6 pairs more and each costs €352.00.');
  });
});
