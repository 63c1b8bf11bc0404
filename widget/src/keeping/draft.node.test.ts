import { defaultDesign } from '@cordwainer/contract';
import { describe, expect, it } from 'vitest';
import { smallCatalog } from '../testing/small-catalog.js';
import { forbiddenStorage, fullStorage, memoryStorage } from '../testing/storages.js';
import { Drafts } from './draft.js';
import { storageKey } from './keys.js';
import { shelf } from './shelf.js';

const catalog = smallCatalog();
const KEY = storageKey('small', 'design');
const chestnut = { ...defaultDesign(catalog, 'oxford'), choices: { 'zone:vamp': 'box-calf/chestnut' } };
const patent = { ...defaultDesign(catalog, 'oxford'), choices: { 'zone:toe-cap': 'patent/black' } };

/** Tabs of one browser: a storage each, and one that they share. */
function tabs(count: number) {
  const site = shelf(() => shared);
  const shared = memoryStorage();
  return Array.from({ length: count }, () => {
    const own = memoryStorage();
    return new Drafts({ tab: shelf(() => own), site }, KEY);
  });
}

const choicesOf = (drafts: Drafts, origin = '', of = catalog) => drafts.read(of, origin)?.resolved.choices;

describe('The design being made', () => {
  it('is there again after a reload', () => {
    const [tab] = tabs(1);
    expect(choicesOf(tab!)).toBe(undefined);
    expect(tab!.write(chestnut, '')).toBe('kept');
    expect(choicesOf(tab!)).toMatchObject({ 'zone:vamp': 'box-calf/chestnut' });
    tab!.forget('');
    expect(choicesOf(tab!)).toBe(undefined);
  });

  it('is each tab’s own, and a new tab begins with the latest', () => {
    const [one, two, fresh] = tabs(3);
    one!.write(chestnut, '');
    two!.write(patent, '');
    expect(choicesOf(one!)).toMatchObject({ 'zone:vamp': 'box-calf/chestnut' });
    expect(choicesOf(two!)).toMatchObject({ 'zone:toe-cap': 'patent/black' });
    expect(choicesOf(fresh!)).toMatchObject({ 'zone:toe-cap': 'patent/black' });
    one!.forget('');
    expect(choicesOf(two!)).toMatchObject({ 'zone:toe-cap': 'patent/black' });
    expect(choicesOf(fresh!)).toMatchObject({ 'zone:toe-cap': 'patent/black' });
  });

  it('belongs to where it began', () => {
    const [tab] = tabs(1);
    tab!.write(chestnut, '#AQab');
    expect(choicesOf(tab!, '#AQab')).toBeDefined();
    expect(choicesOf(tab!, '#AQcd')).toBe(undefined);
    expect(choicesOf(tab!)).toBe(undefined);
    tab!.write(patent, '');
    expect(choicesOf(tab!, '#AQab')).toMatchObject({ 'zone:vamp': 'box-calf/chestnut' });
    tab!.forget('#AQab');
    expect(choicesOf(tab!, '#AQab')).toBe(undefined);
    expect(choicesOf(tab!)).toMatchObject({ 'zone:toe-cap': 'patent/black' });
  });

  it('does not pile up', () => {
    const [tab] = tabs(1);
    for (let count = 0; count < 50; count++) tab!.write(chestnut, `#${count}`);
    expect(choicesOf(tab!, '#49')).toBeDefined();
    expect(choicesOf(tab!, '#40')).toBe(undefined);
  });

  it('comes to the next version of the catalog, less what is gone', () => {
    const [tab] = tabs(1);
    tab!.write(chestnut, '');
    const next = smallCatalog({ version: 2 });
    next.materials[0]!.swatches.pop();
    expect(tab!.read(next, '')).toMatchObject({ lost: ['zone:vamp'] });
    expect(tab!.read(smallCatalog({ id: 'another' }), '')).toBe(undefined);
  });

  it('is nothing where something else stands in its place', () => {
    for (const text of ['', 'null', '[]', '{}', 'no json', '[{"design":{"style":7},"origin":""}]', '[null]']) {
      const storage = memoryStorage();
      storage.setItem(KEY, text);
      const drafts = new Drafts({ tab: shelf(() => storage), site: shelf(() => storage) }, KEY);
      expect(choicesOf(drafts)).toBe(undefined);
    }
  });

  it('can do without a storage', () => {
    const forbidden = new Drafts({ tab: shelf(forbiddenStorage), site: shelf(forbiddenStorage) }, KEY);
    expect(forbidden.write(chestnut, '')).toBe('forbidden');
    expect(choicesOf(forbidden)).toBe(undefined);
    forbidden.forget('');
    const full = new Drafts({ tab: shelf(fullStorage), site: shelf(fullStorage) }, KEY);
    expect(full.write(chestnut, '')).toBe('full');
  });
});
