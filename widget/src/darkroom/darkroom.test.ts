/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { shoeSpecOf } from '../appearance/shoe-spec.js';
import { surfacesOf } from '../appearance/surfaces.js';
import { shoemaker } from '../shoe/build-shoe.js';
import { worn } from '../testing/worn.js';
import { Darkroom } from './darkroom.js';
import type { Plate, Sitting } from './messages.js';
import { Photographer } from './photographer.js';

const OXFORD = worn();
const startWorker = () => new Worker(new URL('./darkroom.worker.ts', import.meta.url), { type: 'module' });
const loadPhotographer = async () => new Photographer(shoemaker().build);
const forbidden = () => {
  throw new DOMException('Script at another origin', 'SecurityError');
};

function sitting(shot: Partial<Sitting['shot']> = {}): Sitting {
  return {
    shoe: shoeSpecOf(OXFORD)!,
    surfaces: surfacesOf(OXFORD),
    shot: { view: 'hero', width: 80, height: 60, background: 'transparent', samples: 1, ...shot },
  };
}

describe('The darkroom', () => {
  const open: Darkroom[] = [];
  const darkroom = (start: () => Worker = startWorker) => {
    const opened = new Darkroom({ startWorker: start, loadPhotographer });
    open.push(opened);
    return opened;
  };

  afterEach(() => {
    for (const opened of open.splice(0)) opened.close();
  });

  it('draws the same picture in a worker as on the page', async () => {
    const there = darkroom();
    const here = darkroom(forbidden);
    const [far, near] = await Promise.all([there.plate(sitting()), here.plate(sitting())]);
    expect([there.inWorker, here.inWorker]).to.deep.equal([true, false]);
    expect([far.width, far.height]).to.deep.equal([80, 60]);
    expect(solid(far)).to.be.greaterThan(300);
    expect(far.pixels).to.deep.equal(near.pixels);
  });

  it('draws on the page where the worker’s file does not come', async () => {
    const here = darkroom(() => new Worker('/nowhere/darkroom.js', { type: 'module' }));
    expect(solid(await here.plate(sitting()))).to.be.greaterThan(300);
    expect(here.inWorker).to.equal(false);
  });

  it('lets the page go on while it draws there', async () => {
    const here = darkroom(forbidden);
    await here.plate(sitting());
    let longest = 0;
    let since = performance.now();
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - since);
      since = performance.now();
    }, 1);
    const began = performance.now();
    await here.plate(sitting({ width: 480, height: 360, samples: 2 }));
    const took = performance.now() - began;
    clearInterval(clock);
    expect(longest).to.be.lessThan(Math.max(200, took / 2));
  });

  it('writes files', async () => {
    for (const start of [startWorker, forbidden]) {
      const blob = await darkroom(start).picture(sitting(), { type: 'image/webp', quality: 0.9 });
      expect(blob.type).to.equal('image/webp');
      const image = await createImageBitmap(blob);
      expect([image.width, image.height]).to.deep.equal([80, 60]);
    }
  });

  it('draws a shoe that is made already, and is told it only once', async () => {
    const model = shoemaker().build(shoeSpecOf(OXFORD)!);
    let sent = 0;
    const room = darkroom(() => {
      const worker = startWorker();
      const post = worker.postMessage.bind(worker);
      worker.postMessage = (message: { shape?: { model?: unknown } }) => {
        if (message.shape?.model) sent++;
        post(message);
      };
      return worker;
    });
    const first = await room.plate({ ...sitting(), shoe: model });
    const second = await room.plate({ ...sitting(), shoe: model });
    expect(sent).to.equal(1);
    expect(second.pixels).to.deep.equal(first.pixels);
    expect(first.pixels).to.deep.equal((await room.plate(sitting())).pixels);
    for (const view of ['top', 'sole'] as const) {
      const others = [{ toe: 'round' }, { toe: 'chisel' }].map((last) => ({
        ...shoeSpecOf(OXFORD)!,
        last: { ...shoeSpecOf(OXFORD)!.last, ...last } as never,
      }));
      for (const shoe of others) await room.plate({ ...sitting({ view }), shoe });
    }
    expect((await room.plate({ ...sitting(), shoe: model })).pixels, 'forgotten and told again').to.deep.equal(
      first.pixels,
    );
    expect(sent).to.equal(2);
  });

  it('leaves a picture unfinished that nobody wants any more', async () => {
    for (const start of [startWorker, forbidden]) {
      const room = darkroom(start);
      await room.plate(sitting());
      const stop = new AbortController();
      const large = room
        .plate(sitting({ width: 2400, height: 1800, samples: 3 }), { signal: stop.signal })
        .catch(() => 'stopped');
      setTimeout(() => stop.abort(), 50);
      const began = performance.now();
      await Promise.all([large, room.plate(sitting())]);
      // To its end it takes many seconds.
      expect(performance.now() - began).to.be.lessThan(4000);
      expect(await large).to.equal('stopped');
    }
  });

  it('draws first what somebody looks at, and not at all what nobody wants any more', async () => {
    const room = darkroom();
    const done: string[] = [];
    const stop = new AbortController();
    const take = (name: string, options = {}) =>
      room.plate(sitting(), options).then(
        () => void done.push(name),
        (error: Error) => void done.push(`${name}: ${error.name}`),
      );
    const all = [take('a'), take('b'), take('c', { signal: stop.signal }), take('still', { urgent: true })];
    stop.abort();
    await Promise.all(all);
    expect(done).to.deep.equal(['c: AbortError', 'a', 'still', 'b']);
  });

  it('says what is wrong with a picture that nobody can draw, and goes on', async () => {
    const room = darkroom();
    let message = '';
    await room.plate(sitting({ width: -1 })).catch((error: Error) => {
      message = error.message;
    });
    expect(message).to.contain('length');
    expect(room.inWorker).to.equal(true);
    expect(solid(await room.plate(sitting()))).to.be.greaterThan(300);
  });
});

function solid({ pixels }: Plate): number {
  let count = 0;
  for (let i = 3; i < pixels.length; i += 4) if (pixels[i] === 255) count++;
  return count;
}
