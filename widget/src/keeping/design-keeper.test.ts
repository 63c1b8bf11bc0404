/// <reference types="mocha" />
import { defaultDesign, encode, resolve } from '@cordwainer/contract';
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import type { ShoeErrorEvent } from '../events/shoe-error.js';
import type { ShoeDesigner } from '../shoe-designer.js';
import { expectAccessible } from '../testing/accessible.js';
import { FAKE_KEY, FAKE_URL, FakeMedusa } from '../testing/fake-medusa.js';
import { forgetAll, open, type Screen, visit, words } from '../testing/screen.js';
import { smallCatalog } from '../testing/small-catalog.js';

const catalog = smallCatalog();

function codeOf(choices: Record<string, string>): string {
  const resolved = resolve(catalog, { ...defaultDesign(catalog, 'oxford'), choices });
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  return encode(resolved.value);
}
const CHESTNUT = codeOf({ 'zone:vamp': 'box-calf/chestnut' });

const vampOf = ({ designer }: Screen) => designer.design?.choices['zone:vamp'];
const said = ({ root }: Screen) => words(root.querySelector('[part="message"] p'));

/** Leaves the page as a reload does, and comes back. */
async function reload({ designer }: Screen, properties: Partial<ShoeDesigner> = {}): Promise<Screen> {
  designer.remove();
  return visit(properties);
}

async function follow(screen: Screen, hash: string): Promise<void> {
  location.hash = hash;
  await oneEvent(window, 'hashchange');
  await aTimeout(0);
  await screen.designer.updateComplete;
}

async function chooseChestnut(screen: Screen): Promise<void> {
  await screen.press('Vamp');
  await screen.pick('Chestnut');
}

describe('A design that was not ordered yet', () => {
  it('is there again after a reload, which is said quietly and can be undone', async () => {
    const before = await open();
    await chooseChestnut(before);
    const after = await reload(before);
    expect(vampOf(after)).to.equal('box-calf/chestnut');
    expect(after.price).to.equal('€405.00');
    expect(said(after)).to.equal('Your last design is back.');
    expect(after.announced).to.equal('Your last design is back.');
    expect(after.designer.shadowRoot!.activeElement).to.equal(null);
    await expectAccessible(after.designer);
    await after.press('Start over');
    expect(vampOf(after)).to.equal('box-calf/black');
    expect(said(after)).to.equal('');
    await after.press('Undo');
    expect(vampOf(after)).to.equal('box-calf/chestnut');
  });

  it('is forgotten once it is as it began, and the message goes with the next change', async () => {
    const before = await open();
    await chooseChestnut(before);
    await before.press('Undo');
    const after = await reload(before);
    expect(said(after)).to.equal('');
    await chooseChestnut(after);
    const again = await reload(after);
    await again.press('Toe cap');
    await again.pick('Chestnut');
    expect(said(again)).to.equal('');
  });

  it('loses only what the collection has lost, which is named', async () => {
    const before = await open();
    await chooseChestnut(before);
    await before.press('Toe cap');
    await before.pick('Patent');
    const next = smallCatalog({ version: 2 });
    next.materials[0]!.swatches.pop();
    const after = await reload(before, { catalog: next });
    expect(vampOf(after)).to.equal('box-calf/black');
    expect(after.designer.design?.choices['zone:toe-cap']).to.equal('patent/black');
    expect(said(after)).to.equal('Your last design is back. No longer offered as it was, so please look again: Vamp.');
  });

  it('is another for every designer of a page, and for whoever is told to keep none', async () => {
    const one = await open();
    const two = await visit();
    await chooseChestnut(one);
    two.designer.remove();
    one.designer.remove();
    const [oneAgain, twoAgain] = [await visit(), await visit()];
    expect([vampOf(oneAgain), vampOf(twoAgain)]).to.deep.equal(['box-calf/chestnut', 'box-calf/black']);
    twoAgain.designer.remove();
    expect(vampOf(await reload(oneAgain, { saving: 'off' }))).to.equal('box-calf/black');
  });

  it('belongs to the design that the page began with', async () => {
    const design = { ...defaultDesign(catalog, 'oxford'), choices: { last: 'chisel' } };
    const before = await open({ design });
    await chooseChestnut(before);
    const elsewhere = await reload(before);
    expect(vampOf(elsewhere)).to.equal('box-calf/black');
    const back = await reload(elsewhere, { design });
    expect(back.designer.design?.choices).to.include({ last: 'chisel', 'zone:vamp': 'box-calf/chestnut' });
  });
});

describe('A link to a design', () => {
  beforeEach(forgetAll);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is the page’s own address with the design in its fragment', async () => {
    location.hash = '#sizes';
    const screen = await open();
    await chooseChestnut(screen);
    const link = new URL(await screen.designer.shareUrl());
    expect(link.href).to.equal(`${location.href}&design=${CHESTNUT}`);
    screen.designer.remove();
    location.hash = link.hash;
    forgetAll();
    expect(vampOf(await visit())).to.equal('box-calf/chestnut');
  });

  it('opens while the designer is there, as a step that can be undone', async () => {
    const screen = await open();
    let changes = 0;
    screen.designer.addEventListener('design-change', () => changes++);
    await follow(screen, `#design=${CHESTNUT}`);
    expect(vampOf(screen)).to.equal('box-calf/chestnut');
    expect(changes).to.equal(1);
    await screen.press('Undo');
    expect(vampOf(screen)).to.equal('box-calf/black');
    await follow(screen, '#elsewhere');
    expect(vampOf(screen)).to.equal('box-calf/black');
  });

  it('that is damaged is said to be, and changes nothing', async () => {
    const screen = await open();
    const error = oneEvent(screen.designer, 'shoe-error') as unknown as Promise<ShoeErrorEvent>;
    await follow(screen, '#design=AQnonsense');
    expect(vampOf(screen)).to.equal('box-calf/black');
    expect(said(screen)).to.contain('can’t be opened');
    expect((await error).detail.code).to.equal('design');
    await screen.press('Dismiss');
    expect(said(screen)).to.equal('');
    const arrived = await reload(screen);
    expect(said(arrived)).to.contain('can’t be opened');
    expect(vampOf(arrived)).to.equal('box-calf/black');
  });

  it('comes before what was made on the last visit, and what is made of it is kept for it', async () => {
    const before = await open();
    await before.press('Toe cap');
    await before.pick('Patent');
    location.hash = `#design=${CHESTNUT}`;
    const linked = await reload(before);
    expect(linked.designer.design?.choices).to.include({
      'zone:vamp': 'box-calf/chestnut',
      'zone:toe-cap': 'box-calf/black',
    });
    expect(said(linked)).to.equal('');
    await linked.press('Toe cap');
    await linked.pick('Chestnut');
    const again = await reload(linked);
    expect(again.designer.design?.choices['zone:toe-cap']).to.equal('box-calf/chestnut');
    location.hash = '';
    const own = await reload(again);
    expect(own.designer.design?.choices['zone:toe-cap']).to.equal('patent/black');
  });

  it('is for one of several designers, and for none that shares nothing', async () => {
    location.hash = `#design-2=${CHESTNUT}&left=${CHESTNUT}`;
    const [one, two, left, off] = [
      await visit(),
      await visit(),
      await visit({ shareKey: 'left' }),
      await visit({ shareKey: 'left', sharing: 'off' }),
    ];
    expect([one, two, left, off].map(vampOf)).to.deep.equal([
      'box-calf/black',
      'box-calf/chestnut',
      'box-calf/black',
      'box-calf/black',
    ]);
  });

  it('of the shop is short, and outlives versions of the collection', async () => {
    const medusa = new FakeMedusa();
    const restore = medusa.install();
    const screen = await open({ medusaUrl: FAKE_URL, publishableKey: FAKE_KEY });
    await chooseChestnut(screen);
    const link = new URL(await screen.designer.shareUrl());
    expect(link.hash).to.match(/^#design=d[\w-]{16}$/);
    expect(await screen.designer.shareUrl()).to.equal(link.href);
    expect(medusa.asked.filter(({ path }) => path.endsWith('/designs'))).to.have.length(1);
    location.hash = link.hash;
    medusa.catalog = smallCatalog({ version: 2 });
    forgetAll();
    const after = await reload(screen, { medusaUrl: FAKE_URL, publishableKey: FAKE_KEY });
    expect(vampOf(after)).to.equal('box-calf/chestnut');
    medusa.shared.clear();
    const gone = await reload(after, { medusaUrl: FAKE_URL, publishableKey: FAKE_KEY });
    expect(said(gone)).to.contain('can’t be opened');
    restore();
  });

  it('holds the design itself where the shop does not answer', async () => {
    const medusa = new FakeMedusa();
    const restore = medusa.install();
    const screen = await open({ medusaUrl: FAKE_URL, publishableKey: FAKE_KEY });
    await chooseChestnut(screen);
    medusa.away = true;
    expect(new URL(await screen.designer.shareUrl()).hash).to.equal(`#design=${CHESTNUT}`);
    restore();
  });

  it('waits for a shop that is away, and can be tried again', async () => {
    const medusa = new FakeMedusa();
    const restore = medusa.install();
    const screen = await open({ medusaUrl: FAKE_URL, publishableKey: FAKE_KEY });
    await chooseChestnut(screen);
    const { hash } = new URL(await screen.designer.shareUrl());
    screen.designer.undo();
    medusa.away = true;
    await follow(screen, hash);
    await screen.until(() => said(screen).includes('could not be reached'), 'nothing was said');
    medusa.away = false;
    await screen.press('Try again');
    await screen.until(() => vampOf(screen) === 'box-calf/chestnut', 'the design did not come');
    restore();
  });
});
