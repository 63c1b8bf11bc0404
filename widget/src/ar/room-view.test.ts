/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../testing/accessible.js';
import { open, type Screen, words } from '../testing/screen.js';

/** A device that has Quick Look, and keeps what it is asked to open. */
function quickLook() {
  const opened: { href: string; rel: string; child: string; inShadow: boolean }[] = [];
  const { supports } = DOMTokenList.prototype;
  const { click } = HTMLAnchorElement.prototype;
  DOMTokenList.prototype.supports = function (token) {
    return token === 'ar' || supports.call(this, token);
  };
  HTMLAnchorElement.prototype.click = function () {
    const { href, rel, firstElementChild, isConnected } = this;
    opened.push({ href, rel, child: firstElementChild?.localName ?? '', inShadow: isConnected });
  };
  return {
    opened,
    restore: () => {
      DOMTokenList.prototype.supports = supports;
      HTMLAnchorElement.prototype.click = click;
    },
  };
}

const tool = ({ root }: Screen) => root.querySelector<HTMLButtonElement>('.design-tools [data-tool="room"]');
const said = ({ root }: Screen) => words(root.querySelector('[part="message"] p'));

describe('The shoe in one’s own room', function () {
  this.timeout(60_000);
  let device: ReturnType<typeof quickLook> | undefined;
  afterEach(() => {
    device?.restore();
    device = undefined;
  });

  async function arrive(): Promise<Screen> {
    const screen = await open();
    await screen.until(() => screen.root.querySelector('[data-tool="compare"]'), 'no tools came');
    return screen;
  }

  it('is not offered where the device can’t show it', async () => {
    const screen = await arrive();
    await screen.until(() => screen.root.querySelectorAll('.tools-menu-item').length > 5, 'what is rarer did not come');
    await screen.press('Keys');
    await screen.until(() => screen.root.querySelector('dialog'), 'what helps with designing did not come');
    expect(tool(screen)).to.equal(null);
  });

  it('is made ready at a press, said to be, and opened as what is not scaled', async () => {
    device = quickLook();
    const screen = await arrive();
    await screen.until(() => tool(screen), 'it was not offered');
    expect(tool(screen)!.getAttribute('aria-label')).to.equal('See it in your room');
    tool(screen)!.click();
    await screen.designer.updateComplete;
    expect(tool(screen)!.getAttribute('aria-disabled')).to.equal('true');
    expect(said(screen)).to.equal('Making the shoe ready for your room…');
    expect(screen.announced).to.equal('Making the shoe ready for your room…');
    await screen.until(() => said(screen) !== 'Making the shoe ready for your room…', 'it never was ready', 30_000);
    // Nobody pressed anything that this browser would take for a person's.
    expect(said(screen)).to.equal('Your shoe is ready for your room.');
    await screen.press('Show it');
    expect(said(screen)).to.equal('');
    const [asked] = device.opened;
    expect(asked?.href).to.match(/^blob:.*#allowsContentScaling=0$/);
    expect([asked?.rel, asked?.child, asked?.inShadow]).to.deep.equal(['ar', 'img', true]);
    const bytes = new Uint8Array(await (await fetch(asked!.href)).arrayBuffer());
    expect(new TextDecoder().decode(bytes.subarray(0, 2))).to.equal('PK');
    expect(tool(screen)!.hasAttribute('aria-disabled')).to.equal(false);
    await expectAccessible(screen.designer);
  });

  it('says so where it can’t be made ready, and tries again', async () => {
    device = quickLook();
    const screen = await arrive();
    await screen.until(() => tool(screen), 'it was not offered');
    const codes: string[] = [];
    screen.designer.addEventListener('shoe-error', ({ detail }) => codes.push(detail.code));
    const { exportModel } = screen.designer;
    screen.designer.exportModel = () => Promise.reject(new Error('no memory'));
    tool(screen)!.click();
    await screen.until(() => said(screen).startsWith('The shoe could not'), 'nothing was said');
    expect(codes).to.deep.equal(['model']);
    screen.designer.exportModel = exportModel;
    await screen.press('Try again');
    await screen.until(() => said(screen).startsWith('Your shoe is ready'), 'it was not tried again', 30_000);
  });
});
