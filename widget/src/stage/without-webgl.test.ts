/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import type { EngineName } from '../engine/engines.js';
import type { ShoeErrorEvent } from '../events/shoe-error.js';
import { decode, difference } from '../scene/testing/pictures.js';
import { expectAccessible } from '../testing/accessible.js';
import { open, type Screen } from '../testing/screen.js';

const { getContext } = HTMLCanvasElement.prototype;

function withoutWebGL(): void {
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
    return kind.startsWith('webgl') ? null : (getContext as (...all: unknown[]) => unknown).call(this, kind, ...more);
  } as typeof getContext;
}

function withWebGL(): void {
  HTMLCanvasElement.prototype.getContext = getContext;
}

const canvasOf = ({ root }: Screen) => root.querySelector<HTMLCanvasElement>('.stage-view > canvas')!;

/** Waits until the picture is another one and does not change any more. */
async function another(screen: Screen, before: string): Promise<string> {
  let last = before;
  let since = performance.now();
  for (const began = performance.now(); performance.now() - began < 15_000; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = canvasOf(screen)?.toDataURL() ?? before;
    if (now !== last) since = performance.now();
    last = now;
    if (now !== before && performance.now() - since > 1500) return now;
  }
  throw new Error('the picture stayed the same');
}

describe('A browser without WebGL 2', () => {
  const errors: string[] = [];
  const note = (event: Event) => void errors.push((event as ShoeErrorEvent).detail.code);

  beforeEach(() => {
    errors.length = 0;
    document.addEventListener('shoe-error', note);
    withoutWebGL();
  });

  afterEach(() => {
    document.removeEventListener('shoe-error', note);
    withWebGL();
  });

  const arrived = async (engine: EngineName) => {
    const screen = await open({ engine });
    screen.designer.style.setProperty('--cw-height', '480px');
    await screen.until(() => screen.root.querySelector('.stage-still'), 'no still picture came', 15_000);
    return screen;
  };

  for (const engine of ['three', 'babylon'] as const) {
    it(`shows a picture instead of what ${engine} would draw, tells the page, and says so calmly`, async () => {
      const screen = await arrived(engine);
      expect(errors).to.deep.equal(['scene']);
      expect(screen.announced).to.contain('still picture');
      const { data } = canvasOf(screen)
        .getContext('2d')!
        .getImageData(0, 0, canvasOf(screen).width, canvasOf(screen).height);
      expect(data.filter((value, i) => i % 4 === 3 && value === 255).length).to.be.greaterThan(1000);
      await expectAccessible(screen.designer);
    });
  }

  it('draws it anew for every choice and every view, and for the pair', async () => {
    const screen = await arrived('three');
    let picture = await another(screen, '');
    await screen.press('Vamp');
    picture = await another(screen, picture);
    await screen.pick('Chestnut');
    picture = await another(screen, picture);
    await screen.press('Underside');
    picture = await another(screen, picture);
    await screen.press('Pair');
    picture = await another(screen, picture);
    expect(errors).to.deep.equal(['scene']);
  }).timeout(60_000);

  it('can be pointed at, ordered from and pictured', async () => {
    const screen = await arrived('three');
    const canvas = canvasOf(screen);
    const box = canvas.getBoundingClientRect();
    for (let share = 0.3; share < 0.9 && !screen.announced.includes(':'); share += 0.05) {
      const at = {
        clientX: box.x + box.width * share,
        clientY: box.y + box.height * 0.55,
        pointerId: 1,
        bubbles: true,
      };
      canvas.dispatchEvent(new PointerEvent('pointerdown', at));
      canvas.dispatchEvent(new PointerEvent('pointerup', at));
      await screen.designer.updateComplete;
    }
    expect(screen.announced).to.match(new RegExp(`^${screen.heading()}: `));
    const picture = await screen.designer.screenshot({ width: 64, height: 48, view: 'side' });
    expect(picture.type).to.equal('image/png');
    await screen.press('Order');
    expect(screen.heading()).to.equal('Sizes and quantity');
  });

  it('shows the shoe in 3D once it can, when it is tried again', async () => {
    const screen = await arrived('three');
    withWebGL();
    screen.root.querySelector<HTMLButtonElement>('.stage-still button')!.click();
    await screen.until(() => !screen.root.querySelector('.stage-still, .stage-poster'), 'no 3D came', 15_000);
    expect(getContext.call(canvasOf(screen), 'webgl2')).to.not.equal(null);
  });
});

describe('A stage that loses its drawing context', () => {
  it('shows a still picture while the context stays away, and the same 3D view when it is back', async () => {
    const screen = await open({ engine: 'three' });
    await screen.until(() => !screen.root.querySelector('.stage-poster'), 'the shoe did not come', 15_000);
    const canvas = canvasOf(screen);
    const context = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    const shoot = async () => decode(await screen.designer.screenshot({ width: 90, height: 60, view: 'side' }));
    await screen.press('Outside');
    const before = await shoot();
    context.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(screen.root.querySelector('.stage-still'), 'patience').to.equal(null);
    await screen.until(() => screen.root.querySelector('.stage-still'), 'nothing stood in', 10_000);
    expect(canvasOf(screen)).to.not.equal(canvas);
    await another(screen, '');
    await screen.press('Vamp');
    await screen.pick('Chestnut');
    await screen.press('Undo');
    await screen.press('Outside');
    context.restoreContext();
    await screen.until(() => !screen.root.querySelector('.stage-still'), 'it did not come back', 10_000);
    expect(canvasOf(screen)).to.equal(canvas);
    expect(screen.announced).to.contain('3D again');
    expect(difference(await shoot(), before)).to.equal(0);
  }).timeout(60_000);
});
