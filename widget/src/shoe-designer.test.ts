/// <reference types="mocha" />
import { expect, oneEvent } from '@open-wc/testing';
import type { DesignChangeEvent } from './events/design-change.js';
import type { ShoeErrorEvent } from './events/shoe-error.js';
import { ShoeDesigner } from './shoe-designer.js';
import { expectAccessible } from './testing/accessible.js';
import { open, type Screen, words } from './testing/screen.js';
import { smallCatalog } from './testing/small-catalog.js';

describe('<shoe-designer>', () => {
  it('shows the shoe, its parts and its price', async () => {
    const screen = await open();
    expect(screen.heading()).to.equal('Toe cap');
    expect(screen.price).to.equal('€400.00');
    await screen.until(() => !screen.root.querySelector('.stage-poster'), 'the shoe did not come');
  });

  it('changes part, material and colour, with price and event', async () => {
    const screen = await open();
    await screen.press('Vamp');
    expect(screen.heading()).to.equal('Vamp');
    setTimeout(() => screen.pick('Chestnut'));
    const event = (await oneEvent(screen.designer, 'design-change')) as DesignChangeEvent;
    expect(event.detail.design.choices['zone:vamp']).to.equal('box-calf/chestnut');
    expect(event.composed && event.bubbles).to.equal(true);
    await screen.designer.updateComplete;
    expect(screen.price).to.equal('€405.00');
    expect(screen.announced).to.equal('Vamp: Box calf, Chestnut. Price: €405.00');
  });

  it('goes through the parts with Next and Previous, round the end', async () => {
    const screen = await open();
    await screen.press('Next');
    expect(screen.heading()).to.equal('Vamp');
    await screen.press('Previous');
    await screen.press('Previous');
    expect(screen.heading()).to.equal('Toe');
    for (let step = 0; step < 3; step++) await screen.press('Previous');
    expect(screen.heading()).to.equal('Monogram');
  });

  it('opens the part that is pressed on the shoe', async () => {
    const screen = await open();
    await screen.until(() => !screen.root.querySelector('.stage-poster'), 'the shoe did not come');
    const canvas = screen.root.querySelector<HTMLElement>('.stage-view > *')!;
    const box = canvas.getBoundingClientRect();
    // The small brand does not choose every part of an oxford: press from heel to toe until one that it does answers.
    for (let share = 0.2; share < 0.9 && !screen.announced; share += 0.05) {
      const at = { clientX: box.x + box.width * share, clientY: box.y + box.height * 0.55 };
      canvas.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerId: 1, bubbles: true }));
      canvas.dispatchEvent(new PointerEvent('pointerup', { ...at, pointerId: 1, bubbles: true }));
      await screen.designer.updateComplete;
    }
    expect(screen.heading()).to.be.oneOf(['Vamp', 'Toe cap', 'Lining', 'Outsole']);
    expect(screen.announced).to.match(new RegExp(`^${screen.heading()}: `));
  });

  it('undoes and redoes by button and by key, and shows what changed', async () => {
    const screen = await open();
    expect(screen.button('Undo').getAttribute('aria-disabled')).to.equal('true');
    await screen.press('Vamp');
    await screen.pick('Chestnut');
    await screen.press('Toe cap');
    // Keys come with what helps with designing.
    await screen.until(() => screen.root.querySelector('.elsewhere'), 'the desk did not come');
    await screen.press('Undo');
    expect(screen.heading()).to.equal('Vamp');
    expect(screen.price).to.equal('€400.00');
    await key(screen, { key: 'Z', ctrlKey: true, shiftKey: true });
    expect(screen.price).to.equal('€405.00');
    await key(screen, { key: 'z', metaKey: true });
    expect(screen.price).to.equal('€400.00');
  });

  it('starts over', async () => {
    const screen = await open();
    await screen.pick('Chestnut');
    await screen.press('Start over');
    expect(screen.price).to.equal('€400.00');
    await screen.press('Undo');
    expect(screen.price).to.equal('€405.00');
  });

  it('says why a choice is not possible and offers a way out', async () => {
    const screen = await open();
    await screen.press('Vamp');
    const patent = screen.field('Patent');
    expect(patent.getAttribute('aria-disabled')).to.equal('true');
    expect(words(screen.root.getElementById(patent.getAttribute('aria-describedby')!.split(' ')[0]!))).to.contain(
      'wants a patent cap',
    );
    await screen.pick('Patent');
    expect(screen.price).to.equal('€400.00');
    expect(screen.announced).to.equal('A patent vamp wants a patent cap.');
    await screen.press('Choose it and change this too: Toe cap, Patent, Black');
    expect(screen.designer.design?.choices).to.include({ 'zone:vamp': 'patent/black', 'zone:toe-cap': 'patent/black' });
    expect(screen.price).to.equal('€476.00');
  });

  it('takes a text once it stands, in the letters that can be stitched', async () => {
    const screen = await open();
    await screen.press('Personal');
    await screen.type('Your text', 'a7.b!cd');
    const field = screen.field('Your text');
    expect(field.value).to.equal('A.B');
    expect(screen.price).to.equal('€400.00');
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.designer.updateComplete;
    expect(screen.price).to.equal('€425.00');
  });

  it('takes a design before and after it has a catalog, and gives it back', async () => {
    const design = {
      catalog: { id: 'small', version: 1 },
      style: 'oxford',
      choices: { 'zone:vamp': 'box-calf/chestnut' },
    };
    const screen = await open({ design });
    expect(screen.price).to.equal('€405.00');
    const code = screen.designer.designCode;
    screen.designer.design = { ...design, choices: {} };
    await screen.designer.updateComplete;
    expect(screen.price).to.equal('€400.00');
    screen.designer.designCode = code;
    await screen.designer.updateComplete;
    expect(screen.designer.design?.choices['zone:vamp']).to.equal('box-calf/chestnut');
  });

  it('tells the page of a design that does not fit, and keeps the one it has', async () => {
    const screen = await open();
    setTimeout(() => {
      screen.designer.designCode = 'AQnonsense';
    });
    const event = (await oneEvent(screen.designer, 'shoe-error')) as ShoeErrorEvent;
    expect(event.detail.code).to.equal('design');
    expect(screen.price).to.equal('€400.00');
  });

  it('shows what does not go together in a design from elsewhere, and orders nothing until it does', async () => {
    const choices = { 'zone:vamp': 'patent/black' };
    const screen = await open({ design: { catalog: { id: 'small', version: 1 }, style: 'oxford', choices } });
    await screen.until(() => screen.root.querySelector('[part="conflicts"]'), 'nothing is said of it');
    expect(words(screen.root.querySelector('[part="conflicts"]'))).to.contain('A patent vamp wants a patent cap.');
    await screen.press('Order');
    expect(screen.heading()).to.equal('Toe cap');
    expect(screen.announced).to.equal('A patent vamp wants a patent cap.');
    await screen.press('Change: Vamp');
    await screen.pick('Box calf');
    expect(screen.root.querySelector('[part="conflicts"]')).to.equal(null);
    await screen.press('Undo');
    await screen.press('Mend it all: Vamp, Box calf, Black');
    expect(screen.root.querySelector('[part="conflicts"]')).to.equal(null);
    expect(screen.designer.design?.choices['zone:vamp']).to.equal('box-calf/black');
  });

  it('offers to try again where the catalog does not come or is not valid', async () => {
    const designer = document.createElement('shoe-designer') as ShoeDesigner;
    designer.engine = 'null';
    designer.locale = 'en';
    designer.catalog = { ...smallCatalog(), styles: [] };
    setTimeout(() => document.body.append(designer));
    const event = (await oneEvent(designer, 'shoe-error')) as ShoeErrorEvent;
    expect(event.detail).to.include({ code: 'catalog' });
    await designer.updateComplete;
    expect(words(designer.shadowRoot!.querySelector('[role="alert"]'))).to.contain('could not be loaded');
    designer.catalog = smallCatalog();
    await designer.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(words(designer.shadowRoot!.querySelector('h2'))).to.equal('Toe cap');
    designer.remove();
  });

  it('shows a still picture and takes orders where no engine draws the shoe', async () => {
    const screen = await open({ engine: 'teletype' as never });
    await screen.until(() => screen.root.querySelector('.stage-still'), 'nothing was said', 15_000);
    await screen.press('Order');
    expect(screen.heading()).to.equal('Sizes and quantity');
  });

  it('tells the page of a style whose shape can’t be made, and draws the next that can', async () => {
    const catalog = smallCatalog();
    const [oxford] = catalog.styles;
    const sneaker = { ...oxford!, id: 'sneaker', model: { kind: 'glb', url: '/sneaker.glb', zones: {} } as const };
    const errors: string[] = [];
    const note = (event: Event) => void errors.push((event as ShoeErrorEvent).detail.code);
    document.addEventListener('shoe-error', note);
    const screen = await open({ catalog: { ...catalog, styles: [sneaker, oxford!] } });
    await screen.until(() => screen.root.querySelector('.stage-failed'), 'nothing was said');
    expect(errors).to.deep.equal(['model']);
    document.removeEventListener('shoe-error', note);
    screen.designer.design = { catalog: { id: 'small', version: 1 }, style: 'oxford', choices: {} };
    await screen.until(() => screen.root.querySelector('.stage-view > *'), 'the oxford did not come');
    await screen.until(() => !screen.root.querySelector('.stage-poster'), 'the oxford was not drawn');
  });

  it('turns the shoe with the keys of the stage', async () => {
    const screen = await open();
    await screen.until(() => !screen.root.querySelector('.stage-poster'), 'the shoe did not come');
    expect(screen.button('Overview').getAttribute('aria-pressed')).to.equal('true');
    const view = screen.root.querySelector('[role="application"]')!;
    view.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, composed: true }));
    await screen.designer.updateComplete;
    expect(screen.button('Overview').getAttribute('aria-pressed')).to.equal('false');
    await screen.press('Underside');
    expect(screen.button('Underside').getAttribute('aria-pressed')).to.equal('true');
  });

  it('speaks German', async () => {
    const screen = await open({ locale: 'de-AT' });
    await screen.until(
      () => words(screen.root.querySelector('[part="order-button"]')) === 'Bestellen',
      'no German came',
    );
    expect(screen.heading()).to.equal('Kappe');
    expect(screen.price).to.match(/^€\s400,00$/);
    screen.designer.locale = 'en';
    await screen.until(() => screen.heading() === 'Toe cap', 'no English came back');
  });

  it('keeps its scene when it is moved on the page, and lets it go when it is taken away', async () => {
    const screen = await open();
    await screen.until(() => !screen.root.querySelector('.stage-poster'), 'the shoe did not come');
    const canvas = screen.root.querySelector('.stage-view > *');
    const elsewhere = document.body.appendChild(document.createElement('main'));
    elsewhere.append(screen.designer);
    await screen.designer.updateComplete;
    expect(screen.root.querySelector('.stage-view > *')).to.equal(canvas);
    elsewhere.remove();
  });

  it('makes pictures', async () => {
    const screen = await open();
    await screen.until(() => !screen.root.querySelector('.stage-poster'), 'the shoe did not come');
    const picture = await screen.designer.screenshot({ width: 40, height: 30 });
    expect(picture.type).to.equal('image/png');
  });

  it('needs no style attribute, which a strict page forbids', async () => {
    const screen = await open();
    for (const group of ['Upper', 'Sole and heel']) {
      await screen.press(group);
      const styled = screen.all('[style]').filter((element) => !element.matches('.stage-view *, .dot, .swatch-chip'));
      expect(styled).to.deep.equal([]);
    }
  });

  it('is hearable, light and dark', async () => {
    const screen = await open();
    for (const theme of ['light', 'dark'] as const) {
      screen.designer.theme = theme;
      for (const group of ['Shape', 'Upper', 'Sole and heel', 'Personal']) {
        await screen.press(group);
        await expectAccessible(screen.designer);
      }
    }
  });

  it('is defined once however often it is loaded', () => {
    expect(customElements.get('shoe-designer')).to.equal(ShoeDesigner);
  });
});

async function key(screen: Screen, init: KeyboardEventInit): Promise<void> {
  screen.root
    .querySelector('.panel')!
    .dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true }));
  await screen.designer.updateComplete;
}
