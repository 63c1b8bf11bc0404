/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import type { Sitting } from '../darkroom/messages.js';
import { arrived, underway } from '../loading/first-pictures.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { worn } from '../testing/worn.js';
import { ThumbnailService } from './thumbnail-service.js';

const BLACK = worn();
const BROWN = worn({ 'zone:vamp': 'box-calf/chestnut' });
const SIZE = { width: 40, height: 30 };

/** A darkroom that answers a hundred bytes, and keeps what it was asked for. */
function room() {
  const asked: Sitting[] = [];
  let atOnce = 0;
  let most = 0;
  return {
    asked,
    most: () => most,
    async picture(sitting: Sitting) {
      asked.push(sitting);
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setTimeout(resolve, 5));
      atOnce--;
      return new Blob([new Uint8Array(100)]);
    },
  };
}

describe('Thumbnails', () => {
  it('are drawn once for the same looks, one at a time', async () => {
    const darkroom = room();
    const service = new ThumbnailService(darkroom);
    const same = [BLACK, worn(), BROWN, BLACK].map((design) => service.get(design, SIZE));
    const [first, second, , last] = await Promise.all(same);
    expect(second).to.equal(first);
    expect(last).to.equal(first);
    expect(await service.get(BLACK, SIZE)).to.equal(first);
    expect(service.peek(worn(), SIZE)).to.equal(first);
    expect(darkroom.asked).to.have.length(2);
    expect(darkroom.most()).to.equal(1);
  });

  it('are other pictures for another view, size or the pair', async () => {
    const darkroom = room();
    const service = new ThumbnailService(darkroom);
    const wishes = [SIZE, { ...SIZE, view: 'side' as const }, { width: 80, height: 60 }, { ...SIZE, pair: true }];
    await Promise.all(wishes.map((wish) => service.get(BLACK, wish)));
    const density = Math.min(2, devicePixelRatio);
    expect(darkroom.asked.map(({ shot: { view, shown, width } }) => [view, shown, width / density])).to.deep.equal([
      ['hero', 'shoe', 40],
      ['side', 'shoe', 40],
      ['hero', 'shoe', 80],
      ['hero', 'pair', 40],
    ]);
  });

  it('wait until the stage has its first picture', async () => {
    const darkroom = room();
    const service = new ThumbnailService(darkroom);
    const stage = {};
    underway(stage);
    const picture = service.get(BLACK, SIZE);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(darkroom.asked).to.have.length(0);
    arrived(stage);
    await picture;
    expect(darkroom.asked).to.have.length(1);
  });

  it('are not drawn when everybody who wanted them is gone, but when one is left', async () => {
    const darkroom = room();
    const service = new ThumbnailService(darkroom);
    const stage = {};
    underway(stage);
    const [one, other] = [new AbortController(), new AbortController()];
    const names: string[] = [];
    const note = (error: Error) => void names.push(error.name);
    const left = service.get(BROWN, SIZE);
    const waits = [
      service.get(BLACK, SIZE, one.signal).catch(note),
      service.get(BLACK, SIZE, other.signal).catch(note),
      service.get(BROWN, SIZE, one.signal).catch(note),
    ];
    one.abort();
    other.abort();
    await Promise.all(waits);
    arrived(stage);
    await left;
    expect(names).to.deep.equal(['AbortError', 'AbortError', 'AbortError']);
    expect(darkroom.asked.map(({ surfaces }) => surfaces.get('vamp')?.color)).to.have.length(1);
    expect(service.peek(BROWN, SIZE)).to.not.equal(undefined);
    await service.get(BLACK, SIZE);
    expect(darkroom.asked).to.have.length(2);
  });

  it('forgets the picture that was used longest ago when there are too many', async () => {
    const service = new ThumbnailService(room(), 250);
    const side = { ...SIZE, view: 'side' as const };
    await service.get(BLACK, SIZE);
    await service.get(BROWN, SIZE);
    service.peek(BLACK, SIZE);
    await service.get(BLACK, side);
    expect(service.peek(BROWN, SIZE)).to.equal(undefined);
    expect(service.peek(BLACK, SIZE)).to.not.equal(undefined);
    expect(service.peek(BLACK, side)).to.not.equal(undefined);
  });

  it('are tried again after a failure', async () => {
    let fails = true;
    const service = new ThumbnailService({
      picture: async () => {
        if (fails) throw new Error('offline');
        return new Blob();
      },
    });
    let message = '';
    await service.get(BLACK, SIZE).catch((error: Error) => {
      message = error.message;
    });
    expect(message).to.equal('offline');
    fails = false;
    expect(await service.get(BLACK, SIZE)).to.be.instanceOf(Blob);
  });

  it('are not there for a style whose shape comes from a file', async () => {
    const catalog = smallCatalog();
    const [oxford] = catalog.styles;
    const glb = { ...catalog, styles: [{ ...oxford!, model: { kind: 'glb', url: '/a.glb', zones: {} } as const }] };
    let name = '';
    await new ThumbnailService(room()).get(worn({}, glb), SIZE).catch((error: Error) => {
      name = error.name;
    });
    expect(name).to.equal('NoPicture');
  });
});
