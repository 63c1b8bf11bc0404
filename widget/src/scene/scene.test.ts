/// <reference types="mocha" />
/** What every scene must do, whatever draws it. */
import { expect } from '@open-wc/testing';
import { surfaceOf } from '../materials/surface-of.js';
import { createScene as createBabylon } from './babylon/index.js';
import { createScene as createNull } from './null/index.js';
import type { CreateScene, Scene, SceneEvents } from './scene-port.js';
import { createScene as createStill } from './still/index.js';
import { surveyed } from './survey/survey.js';
import { box, boxShoe } from './testing/box-shoe.js';
import { decode, wait } from './testing/pictures.js';
import { createScene as createThree } from './three/index.js';

const adapters: [string, CreateScene][] = [
  ['null', createNull],
  ['three', createThree],
  ['babylon', createBabylon],
  ['still', createStill],
];

for (const [name, createScene] of adapters) {
  describe(`A scene drawn by ${name}`, () => {
    let scene: Scene;
    let told: { picks: (string | null)[]; hovers: (string | null)[]; moves: number; frames: number };

    beforeEach(async () => {
      told = { picks: [], hovers: [], moves: 0, frames: 0 };
      const events: SceneEvents = {
        pick: (zone) => told.picks.push(zone),
        hover: (zone) => told.hovers.push(zone),
        move: () => told.moves++,
        frame: () => told.frames++,
        sketch: () => undefined,
        context: () => undefined,
      };
      scene = await createScene({ events, antialias: false, reducedMotion: true });
      const stage = document.createElement('div');
      stage.style.cssText = 'position:fixed;left:0;top:0;width:240px;height:160px';
      stage.append(scene.canvas);
      document.body.append(stage);
      scene.resize(240, 160, 1);
      scene.setModel(surveyed(boxShoe()));
      scene.setView('side', { animate: false });
      await scene.settled();
    });

    afterEach(() => {
      const stage = scene.canvas.parentElement;
      scene.dispose();
      stage?.remove();
    });

    const send = (type: string, x: number, y: number, more: PointerEventInit = {}) =>
      scene.canvas.dispatchEvent(
        new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, pointerType: 'mouse', bubbles: true, ...more }),
      );
    const drag = (from: [number, number], to: [number, number]) => {
      send('pointerdown', ...from);
      for (let i = 1; i <= 5; i++) {
        const share = i / 5;
        send('pointermove', from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share);
      }
      send('pointerup', ...to);
    };

    it('knows which zone lies under a point: the toe on the right, the heel on the left, nothing beside', () => {
      expect(scene.pick(170, 80)).to.equal('vamp');
      expect(scene.pick(70, 80)).to.equal('heel');
      expect(scene.pick(3, 3)).to.equal(null);
    });

    it('sees the shoe from the other side in the inside view', async () => {
      scene.setView('inside', { animate: false });
      await scene.settled();
      expect(scene.pick(70, 80)).to.equal('vamp');
    });

    it('tells a press from a drag', async () => {
      send('pointerdown', 170, 80);
      send('pointermove', 171, 81);
      send('pointerup', 171, 81);
      expect(told.picks).to.deep.equal(['vamp']);
      drag([170, 80], [120, 80]);
      expect(told.picks).to.deep.equal(['vamp']);
    });

    it('reports a press beside the shoe as no zone', () => {
      send('pointerdown', 3, 3);
      send('pointerup', 3, 3);
      expect(told.picks).to.deep.equal([null]);
    });

    it('turns by a drag', async () => {
      // Half a turn: what was on the right comes to the left.
      drag([60, 80], [60 + 155, 80]);
      await scene.settled();
      expect(scene.pick(70, 80)).to.equal('vamp');
      expect(told.moves).to.be.greaterThan(0);
    });

    it('turns by steps for the keyboard', async () => {
      scene.orbit(Math.PI, 0);
      await scene.settled();
      expect(scene.pick(70, 80)).to.equal('vamp');
      expect(told.moves, 'nobody’s hand').to.equal(0);
    });

    it('zooms by steps, within limits', async () => {
      scene.orbit(0, 0, 1.6);
      await scene.settled();
      expect(scene.pick(12, 80), 'close').to.equal('heel');
      for (let i = 0; i < 12; i++) scene.orbit(0, 0, 0.5);
      await scene.settled();
      expect(scene.pick(70, 80), 'far').to.equal(null);
      expect(scene.pick(128, 80), 'as far as it goes').to.equal('vamp');
    });

    it('tells once which zone the pointer rests over', async () => {
      // Two frames: the first answers, the second would tell it again.
      const frames = async () => {
        for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
      };
      send('pointermove', 170, 80);
      send('pointermove', 171, 80);
      await frames();
      send('pointermove', 70, 80);
      await frames();
      send('pointerleave', -5, 80);
      expect(told.hovers).to.deep.equal(['vamp', 'heel', null]);
    });

    it('leaves the wheel to the page until it was pressed, and takes a pinch always', () => {
      const wheel = (more: WheelEventInit = {}) => {
        const event = new WheelEvent('wheel', { deltaY: 40, cancelable: true, ...more });
        scene.canvas.dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(wheel()).to.equal(false);
      expect(wheel({ ctrlKey: true })).to.equal(true);
      send('pointerdown', 3, 3);
      send('pointerup', 3, 3);
      expect(wheel()).to.equal(true);
      send('pointerleave', -5, 3);
      expect(wheel()).to.equal(false);
    });

    it('looks at a zone where its anchor says', async () => {
      scene.focusZone('heel', { animate: false });
      await scene.settled();
      expect(scene.pick(120, 80)).to.equal('heel');
    });

    it('keeps its picture when asked for a zone that is not there', async () => {
      const frames = scene.stats().frames;
      scene.focusZone('tongue', { animate: false });
      await scene.settled();
      expect(scene.pick(170, 80)).to.equal('vamp');
      expect(scene.stats().frames).to.be.at.most(frames + 1);
    });

    it('draws once for changes that come together, and says so', async () => {
      const before = scene.stats().frames;
      told.frames = 0;
      scene.setSurfaces(new Map([['vamp', surfaceOf('box-calf', '#803010')]]));
      scene.setView('hero', { animate: false });
      scene.highlight('vamp');
      await scene.settled();
      expect(scene.stats().frames).to.equal(before + 1);
      expect(told.frames).to.equal(1);
    });

    it('draws nothing while nothing changes', async () => {
      const before = scene.stats().frames;
      told.frames = 0;
      scene.highlight(null);
      await wait(400);
      expect(scene.stats().frames).to.equal(before);
      expect(told.frames).to.equal(0);
    });

    it('answers a screenshot that decodes', async () => {
      const blob = await scene.screenshot({ width: 60, height: 40, view: 'hero' });
      expect(blob.type).to.equal('image/png');
      const picture = await decode(blob);
      expect([picture.width, picture.height]).to.deep.equal([60, 40]);
    });

    it('frames a new shape again while nobody has turned it', async () => {
      // A chimney of half a metre: unless the picture makes room, its top is far outside.
      const shoe = boxShoe();
      scene.setModel(
        surveyed({
          ...shoe,
          meshes: [...shoe.meshes, box('tongue', [-40, 60, -40], [40, 600, 40])],
          bounds: { min: [-150, 0, -45], max: [150, 600, 45] },
          anchors: new Map([['tongue', { centre: [0, 580, 0], normal: [0, 0, 1], radius: 40 }]]),
        }),
      );
      await scene.settled();
      expect(scene.pick(120, 24)).to.equal('tongue');
      expect(scene.pick(120, 4)).to.equal(null);
    });

    it('shows the pair: the shoe on the right, its mirror image on the left', async () => {
      scene.setShown('pair');
      // From behind the heels, what is to the right is the right shoe.
      scene.setView('back', { animate: false });
      await scene.settled();
      expect(scene.pick(170, 90)).to.equal('heel');
      expect(scene.pick(70, 90)).to.equal('heel');
      if (name !== 'null') expect(scene.pick(120, 90), 'between them').to.equal(null);
      scene.setView('front', { animate: false });
      await scene.settled();
      expect([scene.pick(170, 90), scene.pick(70, 90)]).to.deep.equal(['vamp', 'vamp']);
      scene.setShown('shoe');
      await scene.settled();
      expect(scene.pick(120, 90)).to.equal('vamp');
    });

    it('ends quietly', async () => {
      scene.dispose();
      scene.dispose();
      expect(scene.canvas.isConnected).to.equal(false);
      await scene.settled();
      let refused: unknown;
      await scene.screenshot({ width: 10, height: 10 }).catch((error) => {
        refused = error;
      });
      expect(refused).to.be.instanceOf(Error);
    });
  });
}
