/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { open, type Screen, words } from './testing/screen.js';
import { faultyTargets } from './testing/targets.js';

let screen: Screen;

beforeEach(async () => {
  screen = await open();
});

const view = () => screen.root.querySelector<HTMLElement>('.stage-view')!;
const focused = () => screen.root.activeElement;

async function press(key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  focused()?.dispatchEvent(event);
  await screen.designer.updateComplete;
  return event;
}

describe('The 3D view without seeing it', () => {
  it('is a control that can be focused, with the shoe in a line as its description', () => {
    view().focus();
    expect(focused()).to.equal(view());
    expect(view().getAttribute('aria-roledescription')).to.equal('3D view');
    const [summary = ''] = view().getAttribute('aria-describedby')!.split(' ');
    expect(words(screen.root.getElementById(summary))).to.equal('Oxford, Round, Goodyear welt, Single leather');
  });

  it('names each part with its material as one goes over them, and shows its name to those who see', async () => {
    view().focus();
    expect((await press('PageDown')).defaultPrevented).to.equal(true);
    expect(screen.announced).to.equal('Toe cap: Box calf, Black. Part 1 of 4');
    const caption = () => words(screen.root.querySelector('.stage-caption[data-shown]'));
    expect(caption()).to.equal('Toe cap');
    await press('PageDown');
    expect(screen.announced).to.equal('Vamp: Box calf, Black. Part 2 of 4');
    await press('Escape');
    expect(caption()).to.equal('');
  });

  it('opens the part, and reading goes on at its choices', async () => {
    view().focus();
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'Enter']) await press(key);
    await screen.until(() => words(focused()) === 'Lining', 'the heading has no focus');
    expect(screen.heading()).to.equal('Lining');
  });

  it('leaves keys to the page that it has no use for', async () => {
    view().focus();
    expect((await press('Tab')).defaultPrevented).to.equal(false);
    expect((await press('Enter')).defaultPrevented).to.equal(false);
    expect((await press('ArrowLeft')).defaultPrevented).to.equal(true);
  });

  it('is written out choice by choice, as it is now', async () => {
    const lines = () => screen.all('section[aria-label="Your shoe in words"] dl div').map(words);
    expect(lines()).to.include('Vamp Box calf, Black');
    await screen.press('Vamp');
    await screen.pick('Chestnut');
    expect(lines()).to.include('Vamp Box calf, Chestnut');
  });
});

describe('On the smallest phones', () => {
  for (const [width, height] of [
    [320, 568],
    [360, 740],
  ] as const) {
    it(`everything can be hit with a thumb, at ${width} px`, async () => {
      Object.assign(screen.designer.style, { inlineSize: `${width}px`, blockSize: `${height}px` });
      const steps = screen.all('.part-group').length;
      for (let at = 0; at < steps; at++) {
        screen.all('.part-group')[at]?.click();
        await screen.designer.updateComplete;
        expect(faultyTargets(screen.root), screen.heading()).to.deep.equal([]);
      }
      await screen.press('Order');
      for (const type of ['Bulk', 'Made to order']) {
        await screen.pick(type);
        expect(faultyTargets(screen.root), type).to.deep.equal([]);
      }
      await screen.press('Continue to materials');
      expect(faultyTargets(screen.root), 'materials').to.deep.equal([]);
      for (const box of screen.all('.line input:not(:checked)')) box.click();
      await screen.press('Continue to checkout');
      expect(faultyTargets(screen.root), 'checkout').to.deep.equal([]);
      expect(screen.designer.scrollWidth).to.be.at.most(width);
    });
  }
});
