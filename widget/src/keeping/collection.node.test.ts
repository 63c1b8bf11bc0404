import { defaultDesign } from '@cordwainer/contract';
import { describe, expect, it } from 'vitest';
import { smallCatalog } from '../testing/small-catalog.js';
import { forbiddenStorage, fullStorage, memoryStorage } from '../testing/storages.js';
import { BrowserCollection } from './collection.js';
import { storageKey } from './keys.js';
import { freeName, LONGEST_NAME, MOST_SAVED, parseSaved } from './saved-design.js';
import { shelf } from './shelf.js';

const KEY = storageKey('small', 'designs');
const plain = defaultDesign(smallCatalog(), 'oxford');
const chestnut = { ...plain, choices: { 'zone:vamp': 'box-calf/chestnut', last: 'round' } };
const text = (at: number) => ({ ...plain, choices: { 'option:monogram': String(at) } });

let count = 0;

/** Ids and times that nobody else has. */
function collection(storage = memoryStorage()) {
  return new BrowserCollection(
    shelf(() => storage),
    KEY,
    () => new Date(Date.UTC(2026, 10, 29, 12, count)),
    () => `id-${count++}`,
  );
}
const names = (saved: readonly { name: string }[]) => saved.map(({ name }) => name);

describe('Designs saved in the browser', () => {
  it('are there again, the latest first', async () => {
    const storage = memoryStorage();
    await collection(storage).save('Plain', plain);
    await collection(storage).save('Chestnut', chestnut);
    expect(await collection(storage).list()).toEqual([
      { id: 'id-1', name: 'Chestnut', design: chestnut, savedAt: '2026-11-29T12:02:00.000Z' },
      expect.objectContaining({ name: 'Plain' }),
    ]);
  });

  it('are each there once: the same shoe saved again has another name and comes to the top', async () => {
    const kept = collection();
    await kept.save('Chestnut', chestnut);
    await kept.save('Plain', plain);
    const again = {
      ...chestnut,
      catalog: { id: 'small', version: 2 },
      choices: { last: 'round', 'zone:vamp': 'box-calf/chestnut' },
    };
    expect(names(await kept.save('For Sunday', again))).toEqual(['For Sunday', 'Plain']);
  });

  it('have names of their own, as short as a line', async () => {
    const kept = collection();
    await kept.save('Oxford', plain);
    expect(names(await kept.save(' Oxford ', chestnut))).toEqual(['Oxford (2)', 'Oxford']);
    const [entry] = await kept.list();
    expect(names(await kept.rename(entry!.id, '  For   Sunday '))).toEqual(['For Sunday', 'Oxford']);
    expect(names(await kept.rename(entry!.id, '   '))).toEqual(['For Sunday', 'Oxford']);
    expect([...(await kept.rename(entry!.id, '👞'.repeat(200)))[0]!.name]).toHaveLength(LONGEST_NAME);
    expect(freeName([], 'Oxford')).toBe('Oxford');
  });

  it('are deleted, and come back where they were', async () => {
    const kept = collection();
    for (const at of [1, 2, 3]) await kept.save(`${at}`, text(at));
    const [, second] = await kept.list();
    expect(names(await kept.remove(second!.id))).toEqual(['3', '1']);
    expect(names(await kept.restore(second!, 1))).toEqual(['3', '2', '1']);
    expect(names(await kept.restore(second!, 1))).toEqual(['3', '2', '1']);
  });

  it('are the same in every tab, which lose nothing of each other’s', async () => {
    const storage = memoryStorage();
    const [one, two] = [collection(storage), collection(storage)];
    await one.list();
    await two.save('Two', plain);
    expect(names(await one.save('One', chestnut))).toEqual(['One', 'Two']);
  });

  it('remember under which id the store keeps them', async () => {
    const kept = collection();
    await kept.save('Chestnut', chestnut);
    await kept.save('Plain', plain);
    kept.noteShared(chestnut, 'dABCDEFGHIJKLMNOP');
    expect((await kept.list()).map(({ shareId }) => shareId)).toEqual([undefined, 'dABCDEFGHIJKLMNOP']);
  });

  it('are not saved where there are too many, no room, or nothing may be kept, and that is said', async () => {
    const kept = collection();
    for (let at = 0; at < MOST_SAVED; at++) await kept.save(`${at}`, text(at));
    await expect(kept.save('One more', plain)).rejects.toMatchObject({ fault: 'too-many' });
    expect(await kept.list()).toHaveLength(MOST_SAVED);
    await kept.save('The same again', text(3));
    await expect(collection(fullStorage()).save('Plain', plain)).rejects.toMatchObject({ fault: 'full' });
    const forbidden = new BrowserCollection(shelf(forbiddenStorage), KEY);
    expect(await forbidden.list()).toEqual([]);
    await expect(forbidden.save('Plain', plain)).rejects.toMatchObject({ fault: 'forbidden' });
  });

  it('are what can be read of them', () => {
    const good = { id: 'a', name: 'A', design: plain, savedAt: '2026-11-29T12:00:00Z' };
    const bad = [null, 7, {}, { ...good, design: {} }, { ...good, savedAt: 'yesterday' }, { ...good, name: undefined }];
    expect(parseSaved([...bad, good])).toEqual([good]);
    for (const other of [undefined, null, 'text', {}]) expect(parseSaved(other)).toEqual([]);
  });
});
