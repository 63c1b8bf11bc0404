import { defaultDesign, type ResolvedDesign, resolve } from '@cordwainer/contract';
import { describe, expect, it } from 'vitest';
import type { StampStore } from '../commerce/store.js';
import { StoreError } from '../commerce/store.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { initialOrderState, type OrderState } from './order-state.js';
import { fitOf, NEW_STAMP, openStamp, stampChoice, stampFaults, widthOf } from './stamp-draft.js';
import { Stamping } from './stamping.js';

const PLACE = {
  id: 'insole',
  name: { en: 'Insole' },
  maxWidth: 60,
  maxHeight: 40,
  minLine: 0.3,
  fee: { EUR: 18_000, JPY: 30_000 },
  leadTimeDays: 21,
};
const ARTWORK = { id: 'artwork_1', name: 'Crest', aspect: 0.5, line: { width: 0.01 } };

function designed(stamps: (typeof PLACE)[] | null = [PLACE]): ResolvedDesign {
  const catalog = { ...smallCatalog(), ...(stamps && { stamps }) };
  const result = resolve(catalog, defaultDesign(catalog, catalog.styles[0]!.id));
  if (!result.ok) throw new Error('no design');
  return result.value;
}

function stamping(store: Partial<StampStore> | undefined, resolved = designed()) {
  let state: OrderState = initialOrderState();
  const stamps = store && ({ ready: async () => [], preview: async () => new Blob(), ...store } as StampStore);
  const host = {
    stores: () => stamps,
    resolved: () => resolved,
    state: () => state,
    set: (change: Partial<OrderState>) => {
      state = { ...state, ...change };
    },
  };
  return { stamping: new Stamping(host), state: () => state };
}

const CREST = { name: 'crest.svg', size: 900 } as File;

describe('A stamp in the making', () => {
  it('begins as none, half as wide as its place', () => {
    expect(openStamp(designed())).toEqual({ choice: 'unlabelled', place: 'insole', width: '30' });
  });

  it('takes widths as people write them', () => {
    const widths = ['40', '40,5', '40.55', 'x', '-3', ''].map((width) => widthOf({ ...openStamp(designed()), width }));
    expect(widths).toEqual([40, 40.5, 40.6, 0, 0, 0]);
  });

  it('is asked for artwork first, then for a width that fits', () => {
    const wanted = { ...openStamp(designed()), choice: NEW_STAMP };
    expect(stampFaults(designed(), wanted)).toEqual(['stamp.artwork']);
    const drawn = { ...wanted, artwork: ARTWORK };
    expect(stampFaults(designed(), { ...drawn, width: '20' })).toEqual(['stamp.width']);
    expect(fitOf(designed(), { ...drawn, width: '20' })).toMatchObject({
      fault: 'thin-lines',
      minWidth: 30,
      line: 0.2,
    });
    expect(stampFaults(designed(), { ...drawn, width: '61' })).toEqual(['stamp.width']);
    expect(stampFaults(designed(), { ...drawn, width: '40' })).toEqual([]);
    expect(stampChoice({ ...drawn, width: '40' })).toEqual({
      kind: 'develop',
      artwork: 'artwork_1',
      place: 'insole',
      width: 40,
    });
  });
});

describe('The stamp in ordering', () => {
  it('is no part of it where the catalog has no places, or the store makes none', () => {
    for (const { stamping: none } of [stamping(undefined), stamping({}, designed(null))]) {
      expect([none.offered, none.wish(), none.confirmed(), none.ordered()]).toEqual([false, {}, [], undefined]);
    }
  });

  it('is confirmed by being chosen', async () => {
    const ready = [{ id: 's1', name: 'Crest', placeName: { en: 'Heel' }, width: 25, height: 12, artwork: 'a1' }];
    const { stamping: own, state } = stamping({ ready: async () => ready });
    await own.open();
    expect(state().stamps).toEqual(ready);
    expect([own.wish(), own.confirmed()]).toEqual([{ stamp: { kind: 'unlabelled' } }, []]);
    own.change({ choice: 's1' });
    expect([own.wish(), own.confirmed()]).toEqual([{ stamp: { kind: 'existing', id: 's1' } }, ['stamp']]);
    expect(own.ordered()).toMatchObject({ name: 'Crest', width: 25, height: 12 });
  });

  it('says in the store’s words why a file can’t be engraved', async () => {
    const issues = [{ path: 'artwork', code: 'script', message: 'has a script in it' }];
    const { stamping: refused, state } = stamping({
      upload: async () => {
        throw new StoreError('invalid', 'no', { issues });
      },
    });
    await refused.send(CREST);
    expect(state().upload).toEqual({ fault: 'invalid', code: 'script', message: 'has a script in it' });
  });

  it('shows how much of a file is sent, then what came of it', async () => {
    const seen: (number | undefined)[] = [];
    const { stamping: sending, state } = stamping({
      upload: async (_file, progress) => {
        progress(0.5);
        seen.push(state().upload.progress);
        return ARTWORK;
      },
    });
    await sending.send(CREST);
    expect(seen).toEqual([0.5]);
    expect(state()).toMatchObject({ upload: {}, stamp: { artwork: ARTWORK } });
  });

  it('sends nothing that no store reads, and says what it was', async () => {
    let sent = 0;
    const { stamping: own, state } = stamping({
      upload: async () => {
        sent++;
        return ARTWORK;
      },
    });
    for (const [file, fault] of [
      [{ name: 'crest.jpg', size: 900 }, 'wrong-type'],
      [{ name: 'crest.svg.exe', size: 900 }, 'wrong-type'],
      [{ name: 'crest.svg', size: 0 }, 'empty'],
      [{ name: 'CREST.PDF', size: 20_000_001 }, 'too-heavy'],
    ] as const) {
      await own.send(file as File);
      expect(state().upload).toEqual({ fault });
    }
    expect(sent).toBe(0);
  });

  it('stops sending when asked to, and what comes after changes nothing', async () => {
    let arrive: () => void = () => undefined;
    let told: AbortSignal | undefined;
    let progressed: (share: number) => unknown = () => undefined;
    const { stamping: own, state } = stamping({
      upload: (_file, progress, signal) => {
        told = signal;
        progressed = progress;
        return new Promise((resolve) => {
          arrive = () => resolve(ARTWORK);
        });
      },
    });
    const sending = own.send(CREST);
    expect(state().upload).toEqual({ progress: 0, name: 'crest.svg' });
    own.cancel();
    expect(told?.aborted).toBe(true);
    progressed(0.9);
    arrive();
    await sending;
    expect(state().upload).toEqual({});
    expect(state().stamp?.artwork).toBe(undefined);
  });
});
