import { type Design, defaultDesign } from '@cordwainer/contract';
import { describe, expect, it } from 'vitest';
import { smallCatalog } from '../testing/small-catalog.js';
import { readInspirations } from './inspiration.js';

const catalog = smallCatalog();
const oxford = (choices: Record<string, string> = {}): Design => ({ ...defaultDesign(catalog, 'oxford'), choices });
const faults = (given: unknown) => readInspirations(catalog, given).issues.map(({ path, code }) => `${path} ${code}`);

describe('a list of ready designs', () => {
  it('has words for all languages or by language, and designs made complete', () => {
    const { inspirations, issues } = readInspirations(catalog, [
      { name: ' Town ', design: oxford() },
      {
        id: 'sea',
        name: { en: 'Sea', de: 'See' },
        line: { en: 'Salt' },
        design: oxford({ 'zone:vamp': 'box-calf/chestnut' }),
      },
    ]);
    expect(issues).toEqual([]);
    expect(inspirations.map(({ id, name, line }) => ({ id, name, line }))).toEqual([
      { id: '0', name: { en: 'Town' }, line: undefined },
      { id: 'sea', name: { en: 'Sea', de: 'See' }, line: { en: 'Salt' } },
    ]);
    expect(inspirations[1]?.resolved.choices).toMatchObject({ 'zone:vamp': 'box-calf/chestnut' });
    expect(inspirations[1]?.resolved.choices.last).toBeDefined();
  });

  it('is read as a store answers it, too', () => {
    const answer = { inspirations: [{ id: 'a', name: { en: 'Town' }, line: null, design: oxford() }] };
    expect(readInspirations(catalog, answer)).toMatchObject({ inspirations: [{ id: 'a' }], issues: [] });
  });

  it('takes designs of another version that the catalog still has whole, and leaves out the others with their reasons', () => {
    const old = { ...oxford(), catalog: { id: catalog.id, version: catalog.version + 7 } };
    const { inspirations, issues } = readInspirations(catalog, [
      { name: 'Old', design: old },
      { name: 'Gone', design: oxford({ 'zone:vamp': 'unicorn/pink' }) },
      { name: 'Other', design: { ...oxford(), catalog: { id: 'other', version: 1 } } },
      { name: '', design: oxford() },
      { id: '0', name: 'Twice', design: oxford() },
      null,
    ]);
    expect(inspirations.map(({ name }) => name.en)).toEqual(['Old']);
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '1.design.choices.zone:vamp unknown-material',
      '2.design.catalog.id other-catalog',
      '3.name invalid-shape',
      '4.id duplicate-id',
      '5.name invalid-shape',
      '5.design invalid-shape',
    ]);
  });

  it('is a list', () => {
    expect(faults('nothing')).toEqual([' invalid-shape']);
    expect(faults(undefined)).toEqual([' invalid-shape']);
    expect(faults({ inspirations: {} })).toEqual([' invalid-shape']);
  });
});
