/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../testing/accessible.js';
import { open, type Screen, words } from '../testing/screen.js';

const panel = ({ root }: Screen) => root.querySelector('dialog')!;
const field = (screen: Screen) => panel(screen).querySelector<HTMLInputElement>('#share-link')!;

async function shared(): Promise<Screen> {
  const screen = await open();
  await screen.press('Vamp');
  await screen.pick('Chestnut');
  await screen.press('Share');
  await screen.until(() => panel(screen) && field(screen).value, 'no link came');
  return screen;
}

/** Puts something else in the place of a method of the browser's. */
function replace<T extends object>(of: T, name: keyof T, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(of, name);
  Object.defineProperty(of, name, { configurable: true, value });
  return () => (own ? Object.defineProperty(of, name, own) : delete of[name]);
}

describe('Sharing a design', () => {
  it('gives a link to copy, which is said to be copied', async () => {
    const screen = await shared();
    expect(field(screen).value).to.equal(await screen.designer.shareUrl());
    const copied: string[] = [];
    const back = replace(navigator.clipboard, 'writeText', async (text: string) => void copied.push(text));
    await screen.press('Copy link');
    await screen.until(() => words(panel(screen)).includes('Copied'), 'it was not said');
    expect(copied).to.deep.equal([field(screen).value]);
    expect(screen.announced).to.equal('The link is copied.');
    back();
    await expectAccessible(screen.designer);
  });

  it('marks the link where the clipboard can’t be written', async () => {
    const screen = await shared();
    const back = replace(navigator.clipboard, 'writeText', () =>
      Promise.reject(new DOMException('no', 'NotAllowedError')),
    );
    await screen.press('Copy link');
    await screen.until(() => words(panel(screen)).includes('The link is marked'), 'nothing was said');
    expect(screen.root.activeElement).to.equal(field(screen));
    expect(field(screen).selectionEnd).to.equal(field(screen).value.length);
    back();
  });

  it('goes by e-mail and, where the device has one, by its own sheet', async () => {
    const sent: ShareData[] = [];
    const back = [
      replace(navigator, 'canShare', () => true),
      replace(navigator, 'share', async (data: ShareData) => void sent.push(data)),
    ];
    const screen = await shared();
    const mail = panel(screen).querySelector<HTMLAnchorElement>('.share-mail')!.href;
    expect(mail).to.match(/^mailto:\?subject=Oxford%20in%20Box%20calf%2C%20Chestnut&body=http/);
    await screen.press('Share with an app…');
    expect(sent).to.deep.equal([{ title: 'Oxford in Box calf, Chestnut', url: field(screen).value }]);
    for (const undo of back) undo();
  });

  it('draws a QR code that is read as the link, and hands it out as a file', async () => {
    const screen = await shared();
    await screen.until(() => panel(screen).querySelector('svg.share-qr'), 'no code came');
    const code = panel(screen).querySelector('svg.share-qr')!;
    const size = Number(code.getAttribute('viewBox')!.split(' ')[2]);
    expect((size - 8 - 17) % 4).to.equal(0);
    const files: { name: string; type: string; size: number }[] = [];
    const made = new Map<string, Blob>();
    const back = [
      replace(URL, 'createObjectURL', (blob: Blob) => {
        made.set('blob:x', blob);
        return 'blob:x';
      }),
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        const blob = made.get(this.href)!;
        files.push({ name: this.download, type: blob.type, size: blob.size });
      }),
    ];
    await screen.press('Download SVG');
    await screen.press('Download PNG');
    await screen.until(() => files.length === 2, 'no files came');
    for (const undo of back) undo();
    expect(files.map(({ name, type }) => [name, type])).to.deep.equal([
      ['design.svg', 'image/svg+xml'],
      ['design.png', 'image/png'],
    ]);
    expect(files.every((file) => file.size > 500)).to.equal(true);
  });
});
