import { expect } from '@open-wc/testing';
import { surfaceOf } from '../materials/surface-of.js';
import { buildShoe } from '../shoe/index.js';
import type { ShoeSpec } from '../shoe/spec.js';
import { createScene as createBabylon } from './babylon/index.js';
import type { CreateScene, Scene } from './scene-port.js';
import { surveyed } from './survey/survey.js';
import { countDraws } from './testing/count-draws.js';
import { createScene as createThree } from './three/index.js';

const OXFORD: ShoeSpec = {
  pattern: 'oxford',
  last: { toe: 'almond', size: 42, width: 0, heelHeight: 25 },
  construction: 'goodyear-welt',
  sole: { kind: 'single-leather', thickness: 5 },
  options: { 'toe-detail': 'cap' },
};

const WIDTH = 240;
const HEIGHT = 160;

/** What stands on the canvas, without drawing it again. */
function onScreen(scene: Scene): Uint8Array {
  const gl = (scene.canvas as HTMLCanvasElement).getContext('webgl2')!;
  const pixels = new Uint8Array(WIDTH * HEIGHT * 4);
  gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
  gl.readPixels(0, 0, WIDTH, HEIGHT, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  return pixels;
}

/** How many pixels differ by more than rounding does. */
function unlike(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 4) {
    if ([0, 1, 2, 3].some((c) => Math.abs(a[i + c]! - b[i + c]!) > 2)) count++;
  }
  return count;
}

for (const [engine, createScene] of [
  ['three', createThree],
  ['babylon', createBabylon],
] satisfies [string, CreateScene][]) {
  describe(`What is drawn again by ${engine}`, () => {
    let scene: Scene;

    const open = async (antialias: boolean) => {
      scene = await createScene({ antialias, reducedMotion: true, background: 'transparent' });
      const stage = document.createElement('div');
      stage.style.cssText = `width:${WIDTH}px;height:${HEIGHT}px`;
      stage.append(scene.canvas);
      document.body.append(stage);
      scene.resize(WIDTH, HEIGHT, 1);
      scene.setModel(surveyed(buildShoe(OXFORD)));
      await wear('vamp', '#803010');
    };
    const wear = async (zone: string, color: string) => {
      scene.setSurfaces(new Map([[zone, surfaceOf('box-calf', color)]]));
      await scene.settled();
    };
    /** The same picture, drawn as a whole. */
    const anew = async () => {
      scene.resize(WIDTH / 2, HEIGHT, 1);
      await scene.settled();
      scene.resize(WIDTH, HEIGHT, 1);
      await scene.settled();
      return onScreen(scene);
    };

    afterEach(() => {
      const stage = scene.canvas.parentElement;
      scene.dispose();
      stage?.remove();
    });

    for (const antialias of [true, false]) {
      it(`a zone of another colour over itself is the picture that all zones would give, ${antialias ? 'with' : 'without'} antialiasing`, async () => {
        await open(antialias);
        const before = onScreen(scene);
        const counted = await countDraws(() => wear('vamp', '#101014'));
        expect(counted.draws).to.equal(1);
        const after = onScreen(scene);
        expect(unlike(before, after), 'it is seen').to.be.greaterThan(500);
        expect(unlike(after, await anew())).to.equal(0);
      });
    }

    it('a glow, too, and its going out, also on the pair', async () => {
      await open(false);
      scene.setShown('pair');
      await scene.settled();
      const plain = onScreen(scene);
      const counted = await countDraws(async () => {
        scene.highlight('toe-cap');
        await scene.settled();
      });
      expect(counted.draws).to.equal(2);
      const lit = onScreen(scene);
      expect(unlike(plain, lit)).to.be.greaterThan(100);
      expect(unlike(lit, await anew())).to.equal(0);
      scene.highlight(null);
      await scene.settled();
      expect(unlike(plain, onScreen(scene))).to.equal(0);
    });

    it('nothing for a colour that a zone has already', async () => {
      await open(false);
      const counted = await countDraws(() => wear('vamp', '#803010'));
      expect(counted.draws).to.equal(0);
    });

    it('all of it where the camera, the shape or a screenshot came between', async () => {
      await open(false);
      const all = scene.stats().draws;
      const counted = await countDraws(async () => {
        scene.setSurfaces(new Map([['vamp', surfaceOf('box-calf', '#101014')]]));
        scene.setView('back', { animate: false });
        await scene.settled();
      });
      expect(counted.draws).to.be.at.least(10);
      expect(all).to.be.at.most(30);
      const before = onScreen(scene);
      await scene.screenshot({ width: 60, height: 40, view: 'sole', transparent: true });
      expect(unlike(before, onScreen(scene))).to.equal(0);
      await wear('quarter', '#d0b090');
      expect(unlike(onScreen(scene), await anew())).to.equal(0);
    });
  });
}
