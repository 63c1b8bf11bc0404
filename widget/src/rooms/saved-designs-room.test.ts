/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '../testing/accessible.js';
import { FAKE_KEY, FAKE_URL, FakeMedusa } from '../testing/fake-medusa.js';
import { forgetAll, open, type Screen, visit, words } from '../testing/screen.js';
import { smallCatalog } from '../testing/small-catalog.js';

const vampOf = ({ designer }: Screen) => designer.design?.choices['zone:vamp'];
const drawer = ({ root }: Screen) => root.querySelector('dialog');
const names = (screen: Screen) => screen.all('.saved-name').map(words);
const said = ({ root }: Screen) => words(root.querySelector('[part="message"] p'));
const focused = ({ root }: Screen) => root.activeElement?.getAttribute('aria-label') ?? words(root.activeElement);

async function choose(screen: Screen, colour: string): Promise<void> {
  await screen.press('Vamp');
  await screen.pick(colour);
}

async function save(screen: Screen): Promise<void> {
  await screen.press('Save');
  await screen.until(() => said(screen).includes('aved as'), 'it was not said to be saved');
}

async function openDrawer(screen: Screen): Promise<void> {
  await screen.press('My designs');
  await screen.until(() => drawer(screen)?.querySelector('.saved-list, .saved-none, [role="alert"]'), 'no drawer came');
}

async function leave(screen: Screen): Promise<void> {
  await screen.press('Close');
}

describe('Saved designs', () => {
  it('are saved by one press, named after style and leather, and said to be', async () => {
    const screen = await open();
    await choose(screen, 'Chestnut');
    await save(screen);
    expect(said(screen)).to.equal('Saved as “Oxford in Box calf, Chestnut”.');
    expect(screen.announced).to.equal('Saved as “Oxford in Box calf, Chestnut”.');
    await screen.press('Save');
    await screen.until(() => said(screen).startsWith('Already'), 'saving twice was not noticed');
    screen.root.querySelector<HTMLButtonElement>('.message-action')!.click();
    await screen.until(() => names(screen).length, 'no drawer came');
    expect(names(screen)).to.deep.equal(['Oxford in Box calf, Chestnut']);
    expect(words(drawer(screen)!.querySelector('.dialog-note'))).to.equal('1 design');
    await expectAccessible(screen.designer);
  });

  it('are saved under a name of one’s own, listed with day and price, and opened again after a reload', async () => {
    const screen = await open();
    await choose(screen, 'Chestnut');
    await openDrawer(screen);
    expect(words(drawer(screen)!.querySelector('.saved-none'))).to.contain('Nothing saved yet');
    await screen.type('Save your design as', '  For  Sunday ');
    drawer(screen)!.querySelector<HTMLButtonElement>('.saved-current .button')!.click();
    await screen.until(() => names(screen).length, 'it was not saved');
    expect(focused(screen)).to.equal('Open For Sunday');
    expect(words(drawer(screen)!.querySelector('.saved-facts'))).to.match(
      /^\w+ \d+, 20\d\d · €405\.00 On the stage now$/,
    );
    screen.designer.remove();
    sessionStorage.clear();
    localStorage.removeItem('cordwainer:small:design');
    const after = await visit();
    expect(vampOf(after)).to.equal('box-calf/black');
    await openDrawer(after);
    expect(words(drawer(after)!.querySelector('.saved-place'))).to.equal('Kept in this browser, on this device.');
    await after.press('Open For Sunday');
    expect(drawer(after)).to.equal(null);
    expect(vampOf(after)).to.equal('box-calf/chestnut');
    await after.press('Undo');
    expect(vampOf(after)).to.equal('box-calf/black');
  });

  it('are renamed in place, by keys', async () => {
    const screen = await open();
    await save(screen);
    await openDrawer(screen);
    await screen.press('Rename Oxford in Box calf, Black');
    expect(screen.root.activeElement?.id).to.equal('saved-renaming');
    await sendKeys({ type: 'Nothing of this' });
    await sendKeys({ press: 'Escape' });
    await screen.designer.updateComplete;
    expect(names(screen)).to.deep.equal(['Oxford in Box calf, Black']);
    expect(focused(screen)).to.equal('Rename Oxford in Box calf, Black');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'City' });
    await sendKeys({ press: 'Enter' });
    await screen.until(() => names(screen)[0] === 'City', 'it has no other name');
    expect(focused(screen)).to.equal('Rename City');
    await sendKeys({ press: 'Escape' });
    await screen.until(() => !drawer(screen), 'Escape did not close the drawer');
  });

  it('are deleted, and come back where they were', async () => {
    const screen = await open();
    for (const colour of ['Chestnut', 'Black']) {
      await choose(screen, colour);
      if (colour === 'Black') await screen.press('Toe cap');
      if (colour === 'Black') await screen.pick('Patent');
      await save(screen);
    }
    await openDrawer(screen);
    const before = names(screen);
    expect(before).to.have.length(2);
    await screen.press(`Delete ${before[0]}`);
    await screen.until(() => names(screen).length === 1, 'nothing was deleted');
    expect(focused(screen)).to.equal('Undo');
    expect(screen.announced).to.equal(`“${before[0]}” is deleted.`);
    drawer(screen)!.querySelector<HTMLButtonElement>('.saved-removed button')!.click();
    await screen.until(() => names(screen).length === 2, 'nothing came back');
    expect(names(screen)).to.deep.equal(before);
    expect(focused(screen)).to.equal(`Open ${before[0]}`);
  });

  it('are put beside the design on the stage, from the drawer and from the comparison', async () => {
    const screen = await open();
    await choose(screen, 'Chestnut');
    await save(screen);
    await choose(screen, 'Black');
    await openDrawer(screen);
    await screen.press('Compare with Oxford in Box calf, Chestnut');
    const opposite = () => words(screen.root.querySelector('.comparison-shoe .eyebrow'));
    await screen.until(() => opposite() === 'Oxford in Box calf, Chestnut', 'it is not compared with the saved one');
    expect(words(screen.root.querySelector('.comparison-table'))).to.contain('Chestnut');
    await expectAccessible(screen.designer);
    await screen.press('Go on with this one');
    expect(vampOf(screen)).to.equal('box-calf/chestnut');
    // The one on the stage is not offered as another.
    await screen.press('Compare');
    await screen.until(() => screen.root.querySelector('.comparison'), 'nothing opened');
    expect(words(screen.root.querySelector('.comparison'))).to.not.contain('Oxford in Box calf, Chestnut');
  });

  it('come to the next version of the collection, and say what is gone', async () => {
    const screen = await open();
    await choose(screen, 'Chestnut');
    await save(screen);
    screen.designer.remove();
    const next = smallCatalog({ version: 2 });
    next.materials[0]!.swatches.pop();
    const loafer = { ...next.styles[0]!, id: 'loafer' };
    const after = await visit({ catalog: next });
    await openDrawer(after);
    await after.press('Open Oxford in Box calf, Chestnut');
    expect(said(after)).to.contain('please look again: Vamp');
    after.designer.catalog = { ...next, version: 3, styles: [loafer] };
    await after.until(() => after.designer.design?.style === 'loafer', 'the loafer did not come');
    await openDrawer(after);
    expect(after.button('Open Oxford in Box calf, Chestnut').disabled).to.equal(true);
    expect(words(drawer(after)!.querySelector('.saved-facts'))).to.equal('Its style is no longer offered.');
  });

  it('are the same in another tab', async () => {
    const screen = await open();
    await openDrawer(screen);
    const other = { id: 'x', name: 'Of another tab', design: screen.designer.design, savedAt: '2026-11-29T12:00:00Z' };
    localStorage.setItem('cordwainer:small:designs', JSON.stringify([other]));
    window.dispatchEvent(new StorageEvent('storage', { key: 'cordwainer:small:designs' }));
    await screen.until(() => names(screen).includes('Of another tab'), 'it did not come');
  });

  it('that can’t be kept are said not to be', async () => {
    const screen = await open();
    const own = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await screen.press('Save');
    await screen.until(() => said(screen).includes('no room left'), 'nothing was said');
    Storage.prototype.setItem = own;
  });

  it('are offered only where they may be kept', async () => {
    const screen = await open({ saving: 'off', sharing: 'off' });
    const tools = screen.all('.tool').map((tool) => tool.dataset.tool);
    expect(tools).to.not.include.members(['save', 'designs', 'share']);
  });
});

describe('Designs saved with Medusa', () => {
  let medusa: FakeMedusa;
  let restore: () => void;
  beforeEach(() => {
    forgetAll();
    medusa = new FakeMedusa();
    restore = medusa.install();
  });
  afterEach(() => restore());
  const shop = { medusaUrl: FAKE_URL, publishableKey: FAKE_KEY };

  it('of a guest are in the browser, and the shop has them for links', async () => {
    const screen = await open(shop);
    await save(screen);
    await screen.until(() => medusa.shared.size === 1, 'the shop does not have it');
    const kept = () => JSON.parse(localStorage.getItem('cordwainer:small:designs')!) as { shareId?: string }[];
    await screen.until(() => kept()[0]?.shareId, 'its id is not kept');
    expect(kept()[0]?.shareId).to.equal([...medusa.shared.keys()][0]);
  });

  it('of a customer are on the account, where those of the browser can be added', async () => {
    const guest = await open(shop);
    await save(guest);
    guest.designer.remove();
    const screen = await visit({ ...shop, customerToken: 'ada' });
    await choose(screen, 'Chestnut');
    await save(screen);
    expect([...medusa.accounts.get('ada')!.values()].map(({ name }) => name)).to.deep.equal([
      'Oxford in Box calf, Chestnut',
    ]);
    await openDrawer(screen);
    await screen.until(
      () => words(drawer(screen)!).includes('Add those of this browser'),
      'those of the browser are not offered',
    );
    expect(words(drawer(screen)!)).to.contain('Kept on your account');
    await screen.press('Add those of this browser to your account: 1 design');
    await screen.until(() => names(screen).length === 2, 'it was not added');
    expect(localStorage.getItem('cordwainer:small:designs')).to.equal('[]');
    await screen.press('Rename Oxford in Box calf, Black');
    await screen.type('Name', 'City');
    drawer(screen)!.querySelector<HTMLButtonElement>('.saved-renaming .button')!.click();
    await screen.until(() => names(screen).includes('City'), 'it was not renamed');
    await screen.press('Delete City');
    await screen.until(() => names(screen).length === 1, 'it was not deleted');
    drawer(screen)!.querySelector<HTMLButtonElement>('.saved-removed button')!.click();
    await screen.until(() => names(screen).includes('City'), 'it did not come back');
  });

  it('stay in the browser of a customer whose shop keeps none, without any fuss', async () => {
    medusa.keepsDesigns = false;
    const screen = await open({ ...shop, customerToken: 'ada' });
    const errors: Event[] = [];
    screen.designer.addEventListener('shoe-error', (event) => errors.push(event));
    await save(screen);
    await openDrawer(screen);
    expect(names(screen)).to.deep.equal(['Oxford in Box calf, Black']);
    expect(words(drawer(screen)!.querySelector('.saved-place'))).to.contain('Kept in this browser');
    expect(new URL(await screen.designer.shareUrl()).hash).to.match(/^#design=A/);
    expect(errors).to.deep.equal([]);
  });

  it('say so when nobody is signed in any more, or the shop is away', async () => {
    const screen = await open({ ...shop, customerToken: 'nobody' });
    await openDrawer(screen);
    expect(words(drawer(screen)!.querySelector('[role="alert"]'))).to.contain('not signed in any more');
    await leave(screen);
    screen.designer.customerToken = 'ada';
    medusa.away = true;
    await openDrawer(screen);
    expect(words(drawer(screen)!.querySelector('[role="alert"]'))).to.contain('could not be reached');
    medusa.away = false;
    await screen.press('Try again');
    await screen.until(() => drawer(screen)!.querySelector('.saved-none'), 'it was not tried again');
  });
});
