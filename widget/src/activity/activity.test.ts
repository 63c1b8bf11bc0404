/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import type { ActivityDetail } from '../events/shoe-activity.js';
import type { ShoeDesigner } from '../shoe-designer.js';
import { FAKE_KEY, FAKE_URL, FakeMedusa } from '../testing/fake-medusa.js';
import { forgetAll, open, Screen, words } from '../testing/screen.js';
import { smallCatalog } from '../testing/small-catalog.js';

/** Somebody who would be known by any of it. */
const PERSON = {
  firstName: 'Quintessa',
  lastName: 'Vandersmythe',
  email: 'quintessa@vandersmythe.example',
  street: 'Zwanenburgwal 4711',
  postalCode: '1200-093',
  city: 'Lissabonville',
  phone: '+351 912 345 678',
  company: 'Wollknäuel Handels',
  note: 'Please ring at the Papageienkäfig',
  monogram: 'QVX',
  savedName: 'For my Honeybunch',
};

function listen(target: EventTarget): ActivityDetail[] {
  const heard: ActivityDetail[] = [];
  target.addEventListener('shoe-activity', (event) => heard.push((event as CustomEvent<ActivityDetail>).detail));
  return heard;
}

const priced = (screen: Screen) =>
  screen.until(() => words(screen.root.querySelector('.sheet-total')).startsWith('Total'), 'no price came');
const kinds = (heard: readonly ActivityDetail[]) => heard.map(({ kind }) => kind);
const plain = (heard: readonly ActivityDetail[]) => heard.map(({ at, ...activity }) => activity);

describe('What people do', function () {
  this.timeout(60_000);
  let restore: (() => void) | undefined;
  afterEach(() => restore?.());

  async function arrive(): Promise<{ screen: Screen; medusa: FakeMedusa; heard: ActivityDetail[] }> {
    forgetAll();
    const medusa = new FakeMedusa(smallCatalog());
    restore = medusa.install();
    // Listens before anything has come, as a page's own script does.
    const designer = document.createElement('shoe-designer') as ShoeDesigner;
    const heard = listen(designer);
    Object.assign(designer, { engine: 'null', locale: 'en', medusaUrl: FAKE_URL, publishableKey: FAKE_KEY });
    document.body.append(designer);
    const remove = restore;
    restore = () => {
      designer.remove();
      remove();
    };
    const screen = new Screen(designer);
    await screen.until(() => kinds(heard).includes('first-picture'), 'nothing was told', 15_000);
    return { screen, medusa, heard };
  }

  it('is told from the beginning, and how long the first picture took', async () => {
    const { heard } = await arrive();
    expect(plain(heard.slice(0, 1))).to.deep.equal([{ kind: 'opened', style: 'oxford', catalog: 'small', version: 1 }]);
    const picture = heard.find(({ kind }) => kind === 'first-picture')!;
    expect(picture.at).to.be.within(1, 60_000);
    expect(picture).to.deep.include({ still: false });
    expect(kinds(heard)).to.include('step-entered');
  });

  it('is designing: parts, choices, undo and redo, by the catalog’s own keys', async () => {
    const { screen, heard } = await arrive();
    const from = heard.length;
    await screen.press('Vamp');
    await screen.pick('Chestnut');
    await screen.press('Undo');
    await screen.press('Redo');
    expect(plain(heard.slice(from))).to.deep.equal([
      { kind: 'part-visited', part: 'zone:vamp' },
      { kind: 'choice-made', part: 'zone:vamp', value: 'box-calf/chestnut' },
      { kind: 'undone' },
      { kind: 'redone' },
    ]);
  });

  it('is what was opened, saved and shared', async () => {
    const { screen, heard } = await arrive();
    await screen.press('Save');
    await screen.until(() => kinds(heard).includes('saved'), 'saving was not told', 20_000);
    await screen.press('Share');
    await screen.until(() => screen.root.querySelector('#share-link'), 'no window came', 20_000);
    await screen.until(() => !screen.button('Copy link').disabled, 'no link came');
    await screen.press('Copy link');
    await screen.until(() => kinds(heard).includes('shared'), 'sharing was not told');
    expect(plain(heard.slice(-2))).to.deep.equal([
      { kind: 'panel-opened', panel: 'share' },
      { kind: 'shared', way: 'copy' },
    ]);
  });

  it('says nothing of who it was, through a whole order and what fails on the way', async () => {
    const { screen, medusa, heard } = await arrive();
    await screen.press('Personal');
    await screen.type('Your text', PERSON.monogram);
    screen.field('Your text').dispatchEvent(new Event('change', { bubbles: true }));
    await screen.designer.updateComplete;
    expect(screen.designer.design?.choices['option:monogram']).to.equal(PERSON.monogram);
    await screen.press('Order');
    await screen.until(() => screen.heading() === 'Sizes and quantity', 'ordering did not open', 15_000);
    await screen.pick('Mini-bulk');
    await screen.press('Continue to materials');
    await screen.type('Pairs in EU 42, F, standard', '4');
    await screen.press('Continue to materials');
    for (const box of screen.all('.line input:not(:checked)')) box.click();
    await screen.designer.updateComplete;
    await screen.press('Continue to checkout');
    await screen.until(() => screen.all('#shippingAddress-countryCode option').length > 2, 'no countries came');
    await screen.type('Country', 'pt');
    await screen.type('E-mail', PERSON.email);
    await screen.type('First name', PERSON.firstName);
    await screen.type('Last name', PERSON.lastName);
    await screen.type('Company', PERSON.company);
    await screen.type('Street and number', PERSON.street);
    await screen.type('Postal code', PERSON.postalCode);
    await screen.type('City', PERSON.city);
    await screen.type('Phone', PERSON.phone);
    await screen.typeText('A note', PERSON.note);
    await screen.press('Review your order');
    await screen.until(() => screen.heading() === 'Review your order', 'the review did not open');
    await priced(screen);
    medusa.troubles.push('bad-city');
    await screen.press('Place order');
    await screen.until(() => screen.heading() === 'Checkout', 'the city was not refused');
    await screen.press('Review your order');
    await screen.until(() => screen.heading() === 'Review your order', 'the review did not open again');
    await priced(screen);
    medusa.troubles.push('down');
    await screen.press('Place order');
    await screen.until(() => kinds(heard).filter((kind) => kind === 'failed').length > 1, 'no failure was told');
    await screen.until(() => screen.root.querySelector('[part="failure"] button'), 'nothing can be tried again');
    screen.root.querySelector<HTMLButtonElement>('[part="failure"] button')!.click();
    await screen.until(() => kinds(heard).includes('order-placed'), 'nothing was ordered');

    const [order] = medusa.sent.slice(-1);
    const sent = JSON.stringify(order);
    for (const said of [PERSON.email, PERSON.lastName, PERSON.street, PERSON.note, PERSON.monogram]) {
      expect(sent, 'the order itself has it').to.contain(said);
    }
    const told = JSON.stringify(heard);
    const number = [...medusa.orders.values()][0]!;
    for (const said of [...Object.values(PERSON), 'secret', number, order!.key!, `order_${number}`]) {
      expect(told.toLowerCase(), said).not.to.contain(said.toLowerCase());
    }
    expect(plain(heard)).to.deep.include.members([
      { kind: 'choice-made', part: 'option:monogram' },
      { kind: 'order-type-chosen', type: 'mini-bulk' },
      { kind: 'step-refused', step: 'quantity', fields: ['quantity.run'] },
      { kind: 'step-refused', step: 'checkout', fields: ['shippingAddress.city'] },
      { kind: 'failed', code: 'store', fault: 'invalid' },
      { kind: 'failed', code: 'store', fault: 'unavailable' },
    ]);
    const placed = heard.find(({ kind }) => kind === 'order-placed');
    expect(placed).to.deep.include({ style: 'oxford', type: 'mini-bulk', pairs: 4, currency: 'EUR' });
    const steps = heard.flatMap((one) => (one.kind === 'step-entered' ? [one.step] : []));
    expect(steps).to.deep.equal([
      'design',
      'quantity',
      'materials',
      'checkout',
      'review',
      'checkout',
      'review',
      'placed',
    ]);
  });

  it('is told to nobody unless somebody listens, and to nobody any more once that is taken back', async () => {
    const screen = await open();
    const heard: string[] = [];
    // Further up the page: nobody can see from the designer that it is listened to.
    const note = (event: Event) => heard.push((event as CustomEvent<ActivityDetail>).detail.kind);
    document.addEventListener('shoe-activity', note);
    try {
      await screen.press('Vamp');
      await screen.pick('Chestnut');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(heard).to.deep.equal([]);
      screen.designer.setAttribute('activity', '');
      await screen.designer.updateComplete;
      await screen.until(() => heard.includes('opened'), 'nothing is told');
      screen.designer.removeAttribute('activity');
      await screen.designer.updateComplete;
      const told = heard.length;
      await screen.press('Undo');
      expect(heard.length).to.equal(told);
    } finally {
      document.removeEventListener('shoe-activity', note);
    }
  });
});
