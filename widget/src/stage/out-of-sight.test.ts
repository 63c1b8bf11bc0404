/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { countDraws } from '../scene/testing/count-draws.js';
import { open } from '../testing/screen.js';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('A stage that makes way for a page of the order', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('draws nothing until it is there again, however far the camera was on its way', async () => {
    await setViewport({ width: 620, height: 700 });
    const screen = await open({ engine: 'three' });
    screen.designer.style.setProperty('--cw-height', '600px');
    const canvas = () => screen.root.querySelector<HTMLCanvasElement>('.stage-view > canvas');
    await screen.until(() => canvas() && !screen.root.querySelector('.stage-poster'), 'no picture came', 20_000);
    // A picture for whoever asked, and the stage's own after it.
    const { draws: pictures } = await countDraws(() => screen.designer.screenshot({ width: 40, height: 30 }));
    await screen.press('Sole');
    await wait(2000);
    const away = await countDraws(async () => {
      await screen.press('Order');
      await wait(1500);
    });
    expect(screen.heading()).to.equal('Sizes and quantity');
    expect(canvas()!.clientHeight).to.equal(0);
    expect(away.draws).to.be.at.most(pictures);
    const back = await countDraws(async () => {
      await screen.press('Back to the design');
      await wait(1500);
    });
    expect(back.draws).to.be.greaterThan(0);
  });
});
