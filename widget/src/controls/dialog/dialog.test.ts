/// <reference types="mocha" />
import { expect, fixture } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { html, LitElement, nothing } from 'lit';
import { base } from '../../design-system/base.styles.js';
import { tokens } from '../../design-system/tokens.styles.js';
import { expectAccessible } from '../../testing/accessible.js';
import { words } from '../../testing/words.js';
import { dialog } from './dialog.js';
import { dialogStyles } from './dialog.styles.js';

class Opener extends LitElement {
  static override styles = [tokens, base, dialogStyles];
  open = false;
  keysOutside = 0;

  set(open: boolean): void {
    this.open = open;
    this.requestUpdate();
  }

  override render() {
    return html`<button class="opener" @click=${() => this.set(true)}>Open</button>
      ${
        this.open
          ? dialog({
              id: 'kept',
              title: 'My designs',
              shape: 'drawer',
              note: '3 designs',
              content: html`<input aria-label="Name" />`,
              foot: html`<button class="button">Save</button>`,
              close: () => this.set(false),
            })
          : nothing
      }`;
  }
}
customElements.define('dialog-opener', Opener);

async function opened() {
  const host = await fixture<Opener>(html`<dialog-opener></dialog-opener>`);
  const opener = host.shadowRoot!.querySelector<HTMLButtonElement>('.opener')!;
  opener.focus();
  opener.click();
  await host.updateComplete;
  await settled();
  const find = () => host.shadowRoot!.querySelector('dialog');
  return { host, opener, find, focused: () => host.shadowRoot!.activeElement };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const arrived = (dialog: Element) => Promise.all(dialog.getAnimations().map(({ finished }) => finished));

describe('A dialog', () => {
  before(() => setViewport({ width: 1000, height: 700 }));

  for (const direction of ['ltr', 'rtl'] as const) {
    for (const width of [360, 1000]) {
      it(`has its heading on one line with what stands below, ${direction}, in a window of ${width} px`, async () => {
        await setViewport({ width, height: 700 });
        document.documentElement.dir = direction;
        const { find } = await opened();
        await arrived(find()!);
        const [heading, below] = ['h2', 'input'].map((name) => find()!.querySelector(name)!.getBoundingClientRect());
        const side = direction === 'rtl' ? 'right' : 'left';
        expect(heading![side]).to.be.closeTo(below![side], 1);
        document.documentElement.dir = '';
        await setViewport({ width: 1000, height: 700 });
      });
    }
  }

  it('lies over the page, named by its title, and begins at its cross', async () => {
    const { host, find, focused } = await opened();
    expect(find()!.matches(':modal')).to.equal(true);
    const title = host.shadowRoot!.getElementById(find()!.getAttribute('aria-labelledby')!);
    expect(words(title)).to.equal('My designs');
    expect(focused()?.getAttribute('aria-label')).to.equal('Close');
    await expectAccessible(host);
  });

  for (const [how, close] of [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['its cross', () => sendKeys({ press: 'Enter' })],
    ['a press beside it', () => sendMouse({ type: 'click', position: [20, 300] })],
  ] as const) {
    it(`is closed by ${how}, and gives the focus back`, async () => {
      const { opener, find, focused } = await opened();
      await close();
      await settled();
      expect(find()).to.equal(null);
      expect(focused()).to.equal(opener);
    });
  }

  it('stays open while a text in it is marked beyond its edge, and keeps its keys to itself', async () => {
    const { host, find } = await opened();
    let outside = 0;
    host.addEventListener('keydown', () => outside++);
    const { left, top } = find()!.querySelector('input')!.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 5, Math.round(top) + 5] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [20, 300] });
    await sendMouse({ type: 'up' });
    await sendKeys({ press: 'a' });
    await settled();
    expect(find()).to.not.equal(null);
    expect(outside).to.equal(0);
  });

  it('opens again after it was closed, and on another page', async () => {
    const { host, opener, find } = await opened();
    host.set(false);
    await settled();
    opener.click();
    await host.updateComplete;
    await settled();
    expect(find()!.matches(':modal')).to.equal(true);
    const elsewhere = document.body.appendChild(document.createElement('main'));
    elsewhere.append(host);
    await settled();
    expect(find()!.matches(':modal')).to.equal(true);
    elsewhere.remove();
  });

  it('is a drawer at the end of a wide window, and a sheet from below in a narrow one', async () => {
    const { host, find } = await opened();
    await arrived(find()!);
    const wide = find()!.getBoundingClientRect();
    expect([wide.right, wide.width, wide.height]).to.deep.equal([1000, 460, 700]);
    host.dir = 'rtl';
    expect(find()!.getBoundingClientRect().left).to.equal(0);
    host.dir = 'ltr';
    await setViewport({ width: 360, height: 640 });
    await settled();
    await arrived(find()!);
    const narrow = find()!.getBoundingClientRect();
    expect([narrow.left, narrow.width, narrow.bottom]).to.deep.equal([0, 360, 640]);
    await setViewport({ width: 800, height: 600 });
  });
});
