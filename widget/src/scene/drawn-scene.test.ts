import { MATERIAL_KINDS } from '@cordwainer/contract';
import { expect } from '@open-wc/testing';
import { surfaceOf } from '../materials/surface-of.js';
import { buildShoe } from '../shoe/index.js';
import type { ShoeSpec } from '../shoe/spec.js';
import { createScene as createBabylon } from './babylon/index.js';
import type { CreateScene, Scene, SceneOptions } from './scene-port.js';
import { surveyed } from './survey/survey.js';
import { box, boxShoe } from './testing/box-shoe.js';
import { decode, difference, pixelAt, wait } from './testing/pictures.js';
import { createScene as createThree } from './three/index.js';

const OXFORD: ShoeSpec = {
  pattern: 'oxford',
  last: { toe: 'almond', size: 42, width: 0, heelHeight: 25 },
  construction: 'goodyear-welt',
  sole: { kind: 'single-leather', thickness: 5 },
  options: { 'toe-detail': 'cap' },
};
const ZONES = ['vamp', 'toe-cap', 'quarter', 'counter', 'tongue', 'laces', 'welt', 'edge', 'outsole', 'heel', 'lining'];

const WIDTH = 150;
const HEIGHT = 100;

const engines: [string, CreateScene][] = [
  ['three', createThree],
  ['babylon', createBabylon],
];

for (const [engine, createScene] of engines)
  describe(`The scene drawn by ${engine}`, () => {
    let scene: Scene;
    const states: string[] = [];

    const open = async (options: SceneOptions = {}) => {
      states.length = 0;
      scene = await createScene({
        antialias: false,
        reducedMotion: true,
        events: { context: (state) => states.push(state) },
        ...options,
      });
      const stage = document.createElement('div');
      stage.style.cssText = `width:${WIDTH}px;height:${HEIGHT}px`;
      stage.append(scene.canvas);
      document.body.append(stage);
      scene.resize(WIDTH, HEIGHT, 1);
      scene.setModel(surveyed(boxShoe()));
      await scene.settled();
    };
    const shoot = async (more = {}) => decode(await scene.screenshot({ width: WIDTH, height: HEIGHT, ...more }));
    const wear = async (kind: Parameters<typeof surfaceOf>[0], color: string, zone = 'vamp') => {
      scene.setSurfaces(new Map([[zone, surfaceOf(kind, color)]]));
      await scene.settled();
    };

    afterEach(() => {
      const stage = scene.canvas.parentElement;
      scene.dispose();
      stage?.remove();
    });

    it('draws each zone once, with the shadow and the backdrop', async () => {
      await open();
      expect(scene.stats().draws).to.equal(2 + 2);
      const shoe = boxShoe();
      scene.setModel(surveyed({ ...shoe, meshes: [...shoe.meshes, box('vamp', [40, 60, -10], [60, 70, 10])] }));
      await scene.settled();
      expect(scene.stats().draws).to.equal(2 + 2);
      expect(scene.stats().triangles).to.equal(3 * 12 + 2 + 1);
    });

    it('draws the pair as mirror images, with what one shoe has on the GPU', async () => {
      await open();
      const lopsided = boxShoe();
      // Something that only the outer side has.
      scene.setModel(
        surveyed({ ...lopsided, meshes: [...lopsided.meshes, box('laces', [-20, 60, 20], [20, 90, 45])] }),
      );
      await wear('canvas', '#a02020', 'laces');
      const { geometries, draws } = scene.stats();
      scene.setShown('pair');
      scene.setView('front', { animate: false });
      await scene.settled();
      expect(scene.stats().geometries).to.equal(geometries);
      expect(scene.stats().draws).to.equal(2 * draws - 1);
      const picture = await shoot({ view: 'front', transparent: true });
      let unlike = 0;
      for (let y = 0; y < HEIGHT; y++) {
        for (let x = 0; x < WIDTH / 2; x++) {
          const [left, right] = [x, WIDTH - 1 - x].map((column) => picture.data[4 * (y * WIDTH + column) + 3]!);
          if (Math.abs(left! - right!) > 128) unlike++;
        }
      }
      expect(unlike).to.be.lessThan(HEIGHT);
      scene.setShown('shoe');
      await scene.settled();
      expect(scene.stats()).to.include({ geometries, draws });
    });

    it('engraves a stamp at its place, readable on both shoes, and takes it away', async () => {
      await open();
      const shoe = { ...boxShoe(), meshes: [box('outsole', [-100, 0, -40], [100, 10, 40])] };
      scene.setModel(surveyed(shoe));
      scene.setShown('pair');
      await wear('canvas', '#f0e0d0', 'outsole');
      const look = { view: 'sole', transparent: true } as const;
      const plain = await shoot(look);
      // Only the left half of what is read is pressed in.
      const [columns, rows] = [32, 32];
      const depths = Uint8Array.from({ length: columns * rows }, (_, i) => (i % columns < columns / 2 ? 255 : 0));
      scene.setStamps([{ place: 'outsole', width: 60, height: 40, columns, rows, depths }]);
      await scene.settled();
      const stamped = await shoot(look);
      // Seen from below with the toe on the right, the reader's left is up.
      for (const from of [0, HEIGHT / 2]) {
        const [shoes, marks]: [number[], number[]] = [[], []];
        for (let y = from; y < from + HEIGHT / 2; y++) {
          for (let x = 0; x < WIDTH; x++) {
            const at = 4 * (y * WIDTH + x);
            if (stamped.data[at + 3]! > 128) shoes.push(y);
            if (plain.data[at]! - stamped.data[at]! > 5) marks.push(y);
          }
        }
        const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(marks.length).to.be.greaterThan(20);
        expect(mean(marks)).to.be.lessThan(mean(shoes) - 2);
      }
      scene.setStamps([]);
      await scene.settled();
      expect(difference(plain, await shoot(look))).to.equal(0);
    });

    it('presses foil into the inner wall, beside a stamp elsewhere', async () => {
      await open();
      const walls = [
        box('lining', [-100, 0, -42], [-36, 60, -40]),
        box('lining', [-36, 0, -42], [100, 60, -40]),
        box('lining', [-100, 0, 40], [100, 10, 42]),
      ];
      scene.setModel(surveyed({ ...boxShoe(), meshes: [...walls, box('outsole', [-100, -10, -40], [100, 0, 40])] }));
      await wear('canvas', '#202020', 'lining');
      const depths = new Uint8Array(16).fill(255);
      const pressed = { width: 60, height: 30, columns: 4, rows: 4, depths } as const;
      const gilded = async (azimuth: number) => {
        const pose = { target: [0, 30, 0] as const, azimuth, elevation: 0.5, distance: 600 };
        scene.setView(pose, { animate: false });
        const { data } = await shoot({ transparent: true });
        let count = 0;
        for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 128 && data[i]! > data[i + 2]! + 25) count++;
        return count;
      };
      expect(await gilded(0)).to.equal(0);
      scene.setStamps([
        { ...pressed, place: 'outsole' },
        { ...pressed, place: 'lining', foil: '#d9a441' },
      ]);
      await scene.settled();
      expect(await gilded(0)).to.be.greaterThan(50);
      // The other wall, which one sees from the medial side, bears nothing.
      expect(await gilded(Math.PI)).to.equal(0);
    });

    it('draws every mesh of a zone where it belongs', async () => {
      await open();
      const shoe = boxShoe();
      scene.setModel(surveyed({ ...shoe, meshes: [...shoe.meshes, box('vamp', [40, 70, -10], [60, 110, 10])] }));
      scene.setView({ target: [50, 90, 0], azimuth: 0, elevation: 0.1, distance: 700 }, { animate: false });
      await wear('canvas', '#a02020');
      const [red, green] = pixelAt(await shoot(), 0.5, 0.5);
      expect(red).to.be.greaterThan(green * 2);
    });

    it('shows the colour that was asked for, on its zone only', async () => {
      await open();
      scene.setView('side', { animate: false });
      await wear('canvas', '#a02020');
      await wear('canvas', '#2040a0', 'heel');
      const picture = await shoot();
      const [toe, heel] = [pixelAt(picture, 0.7, 0.5), pixelAt(picture, 0.3, 0.5)];
      expect(toe[0]).to.be.greaterThan(toe[2] * 2);
      expect(heel[2]).to.be.greaterThan(heel[0] * 2);
    });

    it('recolours without making geometry, textures or programs', async () => {
      await open();
      await wear('box-calf', '#402010');
      await wear('box-calf', '#402010', 'heel');
      const before = scene.stats();
      const dark = await shoot();
      await wear('box-calf', '#d0a060');
      const after = scene.stats();
      expect(difference(dark, await shoot())).to.be.greaterThan(1);
      for (const held of ['geometries', 'textures', 'programs'] as const)
        expect(after[held], held).to.equal(before[held]);
    });

    it('needs few programs for all kinds of material', async () => {
      await open();
      for (const kind of MATERIAL_KINDS) await wear(kind, '#806040');
      // Plain, top coat, nap; shadow, backdrop; and what three makes for itself.
      expect(scene.stats().programs).to.be.at.most(6);
    });

    it('shades what lies under something else', async () => {
      await open();
      const shoe = boxShoe();
      const roofed = { ...shoe, meshes: [...shoe.meshes, box('laces', [60, 75, -20], [90, 80, 20])] };
      const pose = { target: [75, 60, 0], azimuth: 0, elevation: 0.35, distance: 500 } as const;
      // Beside the roof's front edge, on top of the box.
      const under = async (model: typeof shoe) => {
        scene.setModel(surveyed(model));
        scene.setSurfaces(new Map([['vamp', surfaceOf('canvas', '#c0c0c0')]]));
        scene.setView(pose, { animate: false });
        await scene.settled();
        return pixelAt(await shoot(), 0.5, 0.52)[1];
      };
      expect(await under(shoe)).to.be.greaterThan((await under(roofed)) + 15);
    });

    it('draws the same picture twice', async () => {
      await open();
      await wear('suede', '#204060');
      expect(difference(await shoot({ view: 'front' }), await shoot({ view: 'front' }))).to.equal(0);
    });

    it('takes screenshots in any size and view without touching the screen', async () => {
      await open();
      const canvas = scene.canvas as HTMLCanvasElement;
      const before = await shoot();
      const other = await shoot({ width: 90, height: 120, view: 'back' });
      expect([other.width, other.height]).to.deep.equal([90, 120]);
      expect([canvas.width, canvas.height]).to.deep.equal([WIDTH, HEIGHT]);
      expect(difference(before, await shoot())).to.equal(0);
    });

    it('leaves every pixel of the screen alone, and the canvas that they are on', async () => {
      await open();
      await wear('patent', '#202830');
      const canvas = scene.canvas as HTMLCanvasElement;
      const seen = () => {
        const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
        copy.drawImage(canvas, 0, 0);
        return copy.getImageData(0, 0, canvas.width, canvas.height);
      };
      // What was drawn can be read until the task ends in which it was.
      scene.setView('side');
      const before = await new Promise<ImageData>((resolve) => requestAnimationFrame(() => resolve(seen())));
      const changes: MutationRecord[] = [];
      const watch = new MutationObserver((records) => changes.push(...records));
      watch.observe(canvas, { attributes: true });
      const taken = scene.screenshot({ width: 333, height: 222, view: 'top', shown: 'pair', transparent: true });
      for (let i = 0; i < 5; i++) await Promise.resolve();
      expect(difference(before, seen())).to.equal(0);
      const picture = await decode(await taken);
      expect([picture.width, picture.height]).to.deep.equal([333, 222]);
      expect(changes).to.deep.equal([]);
      watch.disconnect();
    });

    it('draws pictures larger than the screen without a seam', async () => {
      await open();
      const parts = await shoot({ width: 400, height: 260, view: 'hero' });
      scene.resize(400, 260, 1);
      await scene.settled();
      const whole = await shoot({ width: 400, height: 260, view: 'hero' });
      // The noise of paper and shade lies elsewhere in parts; what it is noise of does not.
      let worst = 0;
      for (let row = 0; row + 10 <= 260; row += 10) {
        for (let column = 0; column + 10 <= 400; column += 10) {
          const sum = ({ data }: { data: Uint8ClampedArray }) => {
            let green = 0;
            for (let i = 0; i < 100; i++)
              green += data[((row + Math.floor(i / 10)) * 400 + column + (i % 10)) * 4 + 1]!;
            return green / 100;
          };
          worst = Math.max(worst, Math.abs(sum(parts) - sum(whole)));
        }
      }
      expect(worst).to.be.lessThan(3);
    });

    it('takes pictures in the middle of a movement, which goes on', async () => {
      await open({ reducedMotion: false });
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      const still = await shoot({ view: 'hero' });
      scene.setView('back');
      await wait(120);
      const midway = await shoot();
      expect(difference(await shoot({ view: 'hero' }), still)).to.equal(0);
      await scene.settled();
      const arrived = await shoot();
      expect(difference(midway, arrived)).to.be.greaterThan(0.5);
      expect(difference(await shoot({ view: 'back' }), arrived)).to.be.lessThan(0.5);
    });

    it('looks from any side and distance, at one shoe or both', async () => {
      await open();
      const cut = { view: 'front', transparent: true } as const;
      const inked = ({ data }: { data: Uint8ClampedArray }) => {
        let count = 0;
        for (let i = 3; i < data.length; i += 4) if (data[i] === 255) count++;
        return count;
      };
      const one = await shoot(cut);
      const both = await shoot({ ...cut, shown: 'pair' });
      expect(pixelAt(one, 0.5, 0.6)[3], 'the shoe').to.equal(255);
      expect(pixelAt(both, 0.5, 0.6)[3], 'between both').to.be.lessThan(255);
      expect(difference(await shoot(cut), one), 'the screen still shows one').to.equal(0);
      const from = { azimuth: 1.1, elevation: 0.4 };
      const framed = inked(await shoot({ view: from, transparent: true }));
      const close = inked(await shoot({ view: { ...from, distance: 500 }, transparent: true }));
      const far = inked(await shoot({ view: { ...from, distance: 2400 }, transparent: true }));
      expect(close).to.be.greaterThan(framed * 1.1);
      expect(far).to.be.lessThan(framed / 2);
    });

    it('lays what it is given behind a transparent picture', async () => {
      await open({ background: 'transparent' });
      const backdrop = new OffscreenCanvas(4, 4);
      const pen = backdrop.getContext('2d')!;
      pen.fillStyle = '#0a8f2c';
      pen.fillRect(0, 0, 4, 4);
      const picture = await shoot({ view: 'side', backdrop });
      expect(pixelAt(picture, 0.02, 0.02)).to.deep.equal([0x0a, 0x8f, 0x2c, 255]);
    });

    it('writes what it is asked for, as well as it is asked to', async () => {
      await open();
      const size = async (type: 'image/jpeg' | 'image/webp', quality: number) => {
        const blob = await scene.screenshot({ width: 200, height: 150, view: 'hero', type, quality });
        expect(blob.type).to.equal(type);
        return blob.size;
      };
      for (const type of ['image/jpeg', 'image/webp'] as const) {
        expect(await size(type, 0.2)).to.be.lessThan(0.7 * (await size(type, 1)));
      }
    });

    it('leaves out the backdrop of a transparent screenshot', async () => {
      await open();
      expect(pixelAt(await shoot({ view: 'side' }), 0.01, 0.01)[3]).to.equal(255);
      const cut = await shoot({ view: 'side', transparent: true });
      expect(pixelAt(cut, 0.01, 0.01)[3]).to.equal(0);
      expect(pixelAt(cut, 0.5, 0.5)[3]).to.equal(255);
    });

    it('lets the page show through where the background is transparent', async () => {
      await open({ background: 'transparent' });
      expect(pixelAt(await shoot(), 0.01, 0.01)[3]).to.equal(0);
    });

    it('glides to a view and then rests', async () => {
      await open({ reducedMotion: false });
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      const before = scene.stats().frames;
      scene.setView('back');
      await scene.settled();
      const frames = scene.stats().frames;
      expect(frames - before).to.be.greaterThan(3);
      await wait(400);
      expect(scene.stats().frames).to.equal(frames);
    });

    it('neither moves nor draws while there is no room for it, and shows where it has come to when there is', async () => {
      await open({ reducedMotion: false });
      scene.resize(0, 0, 1);
      const before = scene.stats().frames;
      scene.setView('back');
      scene.highlight('vamp');
      await scene.settled();
      await wait(200);
      expect(scene.stats().frames).to.equal(before);
      scene.resize(WIDTH, HEIGHT, 1);
      await scene.settled();
      expect(scene.stats().frames).to.equal(before + 1);
      const picture = await shoot({ highlight: true });
      scene.dispose();
      await open();
      scene.setView('back');
      scene.highlight('vamp');
      await scene.settled();
      expect(difference(picture, await shoot({ highlight: true }))).to.equal(0);
    });

    it('is drawn once where there never was room for it, so that it is complete', async () => {
      const hidden = await createScene({ antialias: false });
      hidden.resize(0, 0, 1);
      hidden.setModel(surveyed(boxShoe()));
      await hidden.settled();
      expect(hidden.stats().frames).to.equal(1);
      hidden.dispose();
      await open();
    });

    it('jumps where motion is unwanted', async () => {
      await open();
      const before = scene.stats().frames;
      scene.setView('back');
      await scene.settled();
      expect(scene.stats().frames).to.equal(before + 1);
    });

    it('lights a highlighted zone and only that one, and puts the light out again', async () => {
      await open();
      scene.setView('side', { animate: false });
      await scene.settled();
      const plain = await shoot();
      scene.highlight('vamp');
      await scene.settled();
      const lit = await shoot({ highlight: true });
      expect(pixelAt(lit, 0.7, 0.5)[0]).to.be.greaterThan(pixelAt(plain, 0.7, 0.5)[0]);
      expect(pixelAt(lit, 0.3, 0.5)).to.deep.equal(pixelAt(plain, 0.3, 0.5));
      expect(difference(plain, await shoot()), 'pictures do without').to.equal(0);
      scene.highlight(null);
      await scene.settled();
      expect(difference(plain, await shoot({ highlight: true })), 'out again').to.equal(0);
    });

    it('is finished when the GPU is, and also where the context is lost', async () => {
      await open();
      const gl = (scene.canvas as HTMLCanvasElement).getContext('webgl2')!;
      let busy = 2;
      gl.getSyncParameter = (fence, name) => {
        if (busy-- > 0) return gl.UNSIGNALED;
        return WebGL2RenderingContext.prototype.getSyncParameter.call(gl, fence, name);
      };
      await scene.finished();
      expect(busy).to.be.lessThan(0);
      gl.getExtension('WEBGL_lose_context')!.loseContext();
      await scene.finished();
    });

    it('comes back with the same picture after the context was lost', async () => {
      await open();
      await wear('polished-calf', '#402010');
      const before = await shoot({ view: 'hero' });
      const gl = (scene.canvas as HTMLCanvasElement).getContext('webgl2')!;
      const breaker = gl.getExtension('WEBGL_lose_context')!;
      breaker.loseContext();
      await wait(50);
      expect(states).to.deep.equal(['lost']);
      const frames = scene.stats().frames;
      breaker.restoreContext();
      await wait(400);
      expect(scene.stats().frames, 'drawn again without being asked').to.be.greaterThan(frames);
      await scene.settled();
      expect(states).to.deep.equal(['lost', 'restored']);
      expect(difference(before, await shoot({ view: 'hero' }))).to.equal(0);
    });

    it('gives everything back to the GPU, model after model and at the end', async () => {
      await open();
      await wear('box-calf', '#402010');
      scene.setModel(surveyed(boxShoe()));
      await scene.settled();
      const once = scene.stats();
      for (let i = 0; i < 3; i++) {
        scene.setModel(surveyed(boxShoe()));
        await scene.settled();
      }
      const often = scene.stats();
      for (const held of ['geometries', 'textures', 'programs'] as const)
        expect(often[held], held).to.equal(once[held]);
      scene.dispose();
      const { geometries, textures, programs } = scene.stats();
      expect({ geometries, textures, programs }).to.deep.equal({ geometries: 0, textures: 0, programs: 0 });
    });

    it('keeps at most two pixels per pixel', async () => {
      await open();
      scene.resize(WIDTH, HEIGHT, 4);
      await scene.settled();
      expect((scene.canvas as HTMLCanvasElement).width).to.equal(WIDTH * 2);
    });

    it('keeps its picture through a change of size until the next one is drawn', async () => {
      await open();
      const canvas = scene.canvas as HTMLCanvasElement;
      scene.resize(WIDTH * 2, HEIGHT, 1);
      expect(canvas.width).to.equal(WIDTH);
      await scene.settled();
      expect([canvas.width, canvas.height]).to.deep.equal([WIDTH * 2, HEIGHT]);
    });
  });

describe('One shoe in both engines', () => {
  const open = async (createScene: CreateScene) => {
    const scene = await createScene({ antialias: false, reducedMotion: true });
    document.body.append(scene.canvas);
    scene.resize(WIDTH, HEIGHT, 1);
    scene.setModel(surveyed(buildShoe(OXFORD)));
    return scene;
  };

  it('draws at a point the zone that pointing there names', async function () {
    this.timeout(120_000);
    const model = buildShoe(OXFORD);
    const dark = new Map(model.meshes.map(({ zone }) => [zone, surfaceOf('canvas', '#101010')]));
    for (const createScene of [createThree, createBabylon]) {
      const scene = await open(createScene);
      scene.setSurfaces(dark);
      const before = decode(await scene.screenshot({ width: WIDTH, height: HEIGHT }));
      for (const [zone, [x, y]] of insides(scene)) {
        scene.setSurfaces(new Map([...dark, [zone, surfaceOf('canvas', '#f0f0f0')]]));
        await scene.settled();
        const lit = await decode(await scene.screenshot({ width: WIDTH, height: HEIGHT }));
        const at = [(x + 0.5) / WIDTH, (y + 0.5) / HEIGHT] as const;
        expect(pixelAt(lit, ...at)[1], zone).to.be.greaterThan(pixelAt(await before, ...at)[1] + 25);
      }
      scene.dispose();
    }
  });

  it('looks the same in every kind of material, from all sides', async function () {
    this.timeout(90_000);
    const views = ['hero', 'top', 'sole'] as const;
    const scenes = [await open(createThree), await open(createBabylon)] as const;
    for (const [i, kind] of MATERIAL_KINDS.entries()) {
      const view = views[i % views.length]!;
      const surfaces = new Map(ZONES.map((zone) => [zone, surfaceOf(kind, '#7a4a2c')]));
      const [three, babylon] = await Promise.all(
        scenes.map(async (scene) => {
          scene.setSurfaces(surfaces);
          await scene.settled();
          return decode(await scene.screenshot({ width: WIDTH, height: HEIGHT, view, transparent: true }));
        }),
      );
      expect(difference(three!, babylon!), `${kind}, ${view}`).to.be.lessThan(1);
    }
    for (const scene of scenes) scene.dispose();
  });
});

/** For every zone that is seen large enough, a pixel with nothing else around it. */
function insides(scene: Scene): Map<string, readonly [number, number]> {
  const found = new Map<string, readonly [number, number]>();
  for (let y = 2; y < HEIGHT - 2; y += 2) {
    for (let x = 2; x < WIDTH - 2; x += 2) {
      const zone = scene.pick(x + 0.5, y + 0.5);
      if (zone === null || found.has(zone)) continue;
      const around = [-1, 1].flatMap((step) => [
        scene.pick(x + 0.5 + step, y + 0.5),
        scene.pick(x + 0.5, y + 0.5 + step),
      ]);
      if (around.every((other) => other === zone)) found.set(zone, [x, y]);
    }
  }
  return found;
}
