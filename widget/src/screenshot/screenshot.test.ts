/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { EngineName } from '../engine/engines.js';
import { decode, difference, pixelAt } from '../scene/testing/pictures.js';
import { open } from '../testing/screen.js';

const SIZE = { width: 120, height: 90 };

const near = (seen: readonly number[], wanted: readonly number[]) =>
  seen.every((value, i) => Math.abs(value - wanted[i]!) <= 2);

describe('A picture of the design', function () {
  this.timeout(60_000);
  // A small stage: all of it is drawn by the processor here.
  before(() => setViewport({ width: 360, height: 480 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('waits for the shoe, and lies on what the stage shows behind it', async () => {
    const screen = await open({ engine: 'three' });
    screen.designer.style.setProperty('--cw-stage', '#c08040');
    screen.designer.style.setProperty('--cw-stage-edge', '#102030');
    const picture = await decode(await screen.designer.screenshot({ ...SIZE, view: 'side' }));
    expect([picture.width, picture.height]).to.deep.equal([120, 90]);
    expect(pixelAt(picture, 0.5, 0.55)).to.satisfy(
      (seen: number[]) => seen[3] === 255 && !near(seen, [0xc0, 0x80, 0x40]),
    );
    const corner = pixelAt(picture, 0, 0);
    const middle = pixelAt(picture, 0.5, 0.12);
    expect(corner[3]).to.equal(255);
    expect(middle[0], 'light in the middle').to.be.greaterThan(corner[0] + 40);
    // Nine tenths of the way out, between the gradient's two last steps.
    expect(near(corner, [54, 53, 53, 255]), corner.join()).to.equal(true);
  });

  it('lies on a brand’s own background', async () => {
    const screen = await open({ engine: 'three' });
    const sheet = document.createElement('style');
    sheet.textContent = 'shoe-designer::part(stage) { background: #1e7a46 }';
    document.head.append(sheet);
    const picture = await decode(await screen.designer.screenshot({ ...SIZE, type: 'image/jpeg', quality: 1 }));
    sheet.remove();
    expect(near(pixelAt(picture, 0.01, 0.01), [0x1e, 0x7a, 0x46, 255])).to.equal(true);
  });

  for (const engine of ['three', 'babylon', 'still', 'null'] as EngineName[]) {
    it(`comes from ${engine}, in the size and kind that is asked for`, async () => {
      const screen = await open({ engine });
      const blob = await screen.designer.screenshot({ ...SIZE, view: 'back', transparent: true, type: 'image/webp' });
      expect(blob.type).to.equal('image/webp');
      const picture = await decode(blob);
      expect([picture.width, picture.height]).to.deep.equal([120, 90]);
      expect(pixelAt(picture, 0.01, 0.01)[3]).to.equal(0);
      if (engine !== 'null') expect(pixelAt(picture, 0.5, 0.5)[3]).to.equal(255);
      const pair = await decode(await screen.designer.screenshot({ ...SIZE, view: 'back', shown: 'pair' }));
      if (engine !== 'null') expect(difference(pair, picture)).to.be.greaterThan(1);
    });
  }

  it('shows the last choice, however recent', async () => {
    const screen = await open({ engine: 'three' });
    const shoot = async () => decode(await screen.designer.screenshot({ ...SIZE, view: 'side', transparent: true }));
    const before = await shoot();
    await screen.press('Vamp');
    await screen.pick('Chestnut');
    expect(difference(await shoot(), before)).to.be.greaterThan(0.3);
  });

  it('is refused in words that name the field', async () => {
    const screen = await open();
    let message = '';
    await screen.designer.screenshot({ width: 9000 }).catch((error: Error) => {
      message = error.message;
    });
    expect(message).to.contain('width must be a whole number of pixels from 1 to 4096');
  });
});
