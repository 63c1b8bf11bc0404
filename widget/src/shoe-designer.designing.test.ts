/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { expectAccessible } from './testing/accessible.js';
import { open } from './testing/screen.js';
import { smallCatalog } from './testing/small-catalog.js';

describe('Designing as a whole', () => {
  it('surprises in one step that can be undone', async () => {
    const screen = await open();
    const before = screen.designer.designCode;
    await screen.press('Surprise me');
    expect(screen.designer.designCode).to.not.equal(before);
    await screen.press('Undo');
    expect(screen.designer.designCode).to.equal(before);
  });

  it('compares the design with how the style is sold, and takes that again', async () => {
    const screen = await open();
    await screen.press('Vamp');
    await screen.pick('Chestnut');
    await screen.press('Compare');
    await screen.until(() => screen.root.querySelector('dialog[open]'), 'nothing opened');
    await expectAccessible(screen.designer);
    await screen.press('Go on with this one');
    expect(screen.designer.design?.choices['zone:vamp']).to.equal('box-calf/black');
  });

  it('is dressed from the beginning where another designer of the page has fetched what it takes', async () => {
    const first = await open();
    await first.until(() => first.root.querySelector('.elsewhere, .finder-bar, [data-tool]'), 'the tools did not come');
    const second = document.createElement('shoe-designer');
    Object.assign(second, { engine: 'null', locale: 'en', catalog: smallCatalog() });
    document.body.append(second);
    try {
      const sheets = (designer: Element) => designer.shadowRoot!.adoptedStyleSheets;
      expect(sheets(second)).to.include.members(sheets(first.designer));
    } finally {
      second.remove();
    }
  });
});
