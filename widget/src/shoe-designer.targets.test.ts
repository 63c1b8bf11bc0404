/// <reference types="mocha" />
import { type Catalog, defaultDesign } from '@cordwainer/contract';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { FAKE_KEY, FAKE_URL, FakeMedusa } from './testing/fake-medusa.js';
import { open, type Screen, words } from './testing/screen.js';
import { faultyTargets } from './testing/targets.js';

/** A telephone, a tablet upright, a desk. */
const SIZES = [
  { width: 360, height: 740 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
] as const;

let catalog: Catalog;
let screen: Screen;
let leave: () => void;

before(async () => {
  catalog = await (await fetch(new URL('../../contract/catalogs/default.json', import.meta.url))).json();
});
afterEach(() => leave());
after(() => setViewport({ width: 800, height: 600 }));

/** The designer with everything that the default catalog offers, and a store with ready designs. */
async function visit(size: (typeof SIZES)[number]): Promise<void> {
  await setViewport(size);
  const medusa = new FakeMedusa(catalog);
  medusa.inspirations = catalog.styles.slice(0, 3).map((style, at) => ({
    id: `i${at}`,
    name: { en: `Look ${at}` },
    design: defaultDesign(catalog, style.id),
  }));
  leave = medusa.install();
  screen = await open({ medusaUrl: FAKE_URL, publishableKey: FAKE_KEY });
  Object.assign(screen.designer.style, { inlineSize: `${size.width}px`, blockSize: `${size.height}px` });
  await screen.until(() => screen.root.querySelector('[data-tool="inspirations"]'), 'the tools did not come', 20_000);
}

function allHit(where: string): void {
  expect(faultyTargets(screen.root), where).to.deep.equal([]);
}

const dialog = () => screen.root.querySelector<HTMLElement>('dialog');

/** Opens what lies over the designer and has `content` in it, measures it and leaves. */
async function within(where: string, open: () => Promise<unknown>, content: string, more?: () => Promise<void>) {
  await open();
  await screen.until(() => dialog()?.querySelector(content), `${where} did not open`);
  allHit(where);
  await more?.();
  dialog()!.querySelector<HTMLElement>('[aria-label="Close"]')!.click();
  await screen.until(() => !dialog(), `${where} did not close`);
}

describe('Everything can be hit with a finger', () => {
  for (const size of SIZES) {
    describe(`at ${size.width} px`, () => {
      beforeEach(() => visit(size));

      it('while designing', async () => {
        for (let group = 0; group < screen.all('.part-group').length; group++) {
          screen.all('.part-group')[group]!.click();
          await screen.designer.updateComplete;
          allHit(screen.heading());
        }
        await screen.press('Upper');
        await screen.press('Vamp');
        screen.root.querySelector<HTMLElement>('.finder-toggle')?.click();
        await screen.designer.updateComplete;
        allHit('the search');
        await screen.type('Search names, types and colours', 'blue');
        await screen.until(() => screen.root.querySelector('.finder-count'), 'nothing was found');
        allHit('what was found');
        await screen.type('Search names, types and colours', 'zzzz');
        allHit('nothing found');
        await screen.press('Show all leathers');
        await screen.pick('Black');
        await screen.press('Quarters');
        screen.root.querySelector<HTMLElement>('[data-way="copy"]')!.click();
        await screen.until(() => screen.root.querySelector('.copy-source'), 'no parts to copy from');
        allHit('copying from a part');
        await screen.press('Cancel');
        await screen.press('Save');
        await screen.until(() => screen.root.querySelector('[part="message"]'), 'nothing was said');
        allHit('a message');
      });

      it('in everything that lies over the designer', async () => {
        await within('the gallery', () => screen.press('Get inspired'), '.inspiration-card');
        await screen.press('Save');
        await screen.until(() => words(screen.root.querySelector('[part="message"]')).includes('aved'), 'not saved');
        await within(
          'the saved designs',
          () => screen.press('My designs'),
          '.saved-list',
          async () => {
            screen.root.querySelector<HTMLElement>('[aria-label^="Rename"]')!.click();
            await screen.designer.updateComplete;
            allHit('giving another name');
            screen.root.querySelector<HTMLElement>('[aria-label^="Delete"]')?.click();
            await screen.designer.updateComplete;
            allHit('after deleting');
          },
        );
        await within('sharing', () => screen.press('Share'), '.share-qr path');
        await within('comparing', () => screen.press('Compare'), '.comparison-pair');
        await screen.press('More').catch(() => undefined);
        await within('the keys', () => screen.press('Keys'), '.shortcuts');
      });

      it('while ordering', async () => {
        await screen.press('Order');
        allHit('sizes');
        await screen.pick('Both feet are the same size');
        allHit('feet of two sizes');
        await within('the size guide', () => screen.press('Size guide'), '.size-table');
        for (const type of ['Mini-bulk', 'Bulk']) {
          await screen.pick(type);
          allHit(type);
        }
        await screen.press('Paste a table');
        allHit('pasting');
        await screen.typeText('Sizes and pairs', '\tF\tQ\n42\t8\t1\n43\t4\t');
        await screen.press('Fill in');
        allHit('what was pasted');
        await screen.press('Continue to materials');
        allHit('materials');
        for (const box of screen.all('.line input:not(:checked)')) box.click();
        await screen.press('Continue to');
        expect(screen.heading()).to.equal('Your stamp');
        allHit('stamp');
        await screen.pick('Develop our own stamp');
        await screen.press('Continue to checkout');
        allHit('a stamp without artwork');
        await screen.pick('Unlabelled');
        await screen.press('Continue to checkout');
        await screen.until(() => screen.all('#shippingAddress-countryCode option').length > 2, 'no countries came');
        await screen.press('Review your order');
        await screen.pick('Same as the shipping address');
        allHit('an empty checkout');
        await screen.pick('Same as the shipping address');
        for (const [label, value] of [
          ['Country', 'pt'],
          ['E-mail', 'ana@example.com'],
          ['First name', 'Ana'],
          ['Last name', 'Sousa'],
          ['Street and number', 'Rua do Carmo 1'],
          ['Postal code', '1200-093'],
          ['City', 'Lisboa'],
        ] as const)
          await screen.type(label, value);
        await screen.until(() => screen.root.querySelector('[name="shipping-method"]'), 'no way to ship');
        allHit('checkout');
        await screen.press('Review your order');
        await screen.until(() => words(screen.root.querySelector('.sheet-total')).startsWith('Total'), 'no price came');
        allHit('review');
        await screen.press('Discard this order');
        allHit('asked whether to discard');
        await screen.press('Keep it');
        await screen.press('Place order');
        await screen.until(() => screen.root.querySelector('[part="order-number"]'), 'nothing was ordered');
        allHit('the order is placed');
      });
    });
  }
});
