import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../testing/apply-changes.js';
import { rawCatalog } from '../testing/catalogs.js';
import { anyEdit } from '../testing/edits.js';
import { largeCatalog } from '../testing/large-catalog.js';
import { diffCatalogs } from './diff.js';
import type { Catalog } from './schema.js';
import { summarizeChanges } from './summary.js';

function changed(edit: (catalog: Catalog) => void) {
  const after = rawCatalog();
  edit(after);
  return diffCatalogs(rawCatalog(), after);
}

describe('the difference of two catalogs', () => {
  it('is nothing between a catalog and itself, whatever its version and the order of its fields', () => {
    expect(changed(() => {})).toEqual([]);
    expect(changed((catalog) => Object.assign(catalog, { version: 7 }))).toEqual([]);
    const reversed = Object.fromEntries(Object.entries(rawCatalog()).reverse());
    expect(diffCatalogs(rawCatalog(), reversed)).toEqual([]);
  });

  it('names a changed price by what it is the price of', () => {
    const changes = changed((catalog) => Object.assign(catalog.styles[0]!.basePrice, { EUR: 39900 }));
    const { EUR } = rawCatalog().styles[0]!.basePrice;
    expect(changes).toEqual([
      {
        kind: 'changed',
        path: 'styles.oxford.basePrice.EUR',
        label: rawCatalog().styles[0]!.name,
        before: EUR,
        after: 39900,
      },
    ]);
  });

  it('knows entries by their id: one that comes in front leaves the others as they are', () => {
    const changes = changed((catalog) =>
      catalog.materials.unshift({ ...catalog.materials[0]!, id: 'kudu', name: { en: 'Kudu' } }),
    );
    expect(changes.map(({ kind, path, at }) => ({ kind, path, at }))).toEqual([
      { kind: 'added', path: 'materials.kudu', at: 0 },
    ]);
  });

  it('reports another order as such, and what was changed within', () => {
    const changes = changed((catalog) => {
      catalog.soles.reverse();
      catalog.soles[0]!.thickness = 99;
    });
    expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      expect.stringMatching(/^changed soles\.[a-z-]+\.thickness$/),
      'reordered soles',
    ]);
    expect(changes[1]!.after).toEqual([...rawCatalog().soles].reverse().map(({ id }) => id));
  });

  it('tells words in lists, parts of a style and breaks apart by what they are', () => {
    const changes = changed((catalog) => {
      const [style] = catalog.styles;
      style!.lasts.push('new-last');
      style!.zones[1]!.materials = style!.zones[1]!.materials.filter((id) => id !== 'suede');
      catalog.orderTypes[2]!.breaks[0]!.discountPermille += 10;
    });
    expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'added styles.oxford.lasts.new-last',
      'removed styles.oxford.zones.vamp.materials.suede',
      'changed orderTypes.bulk.breaks.10.discountPermille',
    ]);
  });

  it('compares drafts with any fault: entries without an id, with the same id, no object at all', () => {
    const faulty = { ...rawCatalog(), materials: [{ id: 'a' }, { id: 'a' }, 7] };
    expect(diffCatalogs(rawCatalog(), faulty).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'changed materials',
    ]);
    expect(diffCatalogs(rawCatalog(), 'nonsense').map(({ path }) => path)).toEqual(['']);
    const inherited = JSON.parse('{"__proto__":{"styles":[]},"constructor":1}');
    expect(diffCatalogs({}, inherited).map(({ path }) => path)).toEqual(['__proto__', 'constructor']);
  });

  it('is complete: who applies it to the one has the other, after any edits', () => {
    fc.assert(
      fc.property(fc.array(anyEdit(), { minLength: 1, maxLength: 8 }), (edits) => {
        const after = rawCatalog();
        for (const edit of edits) edit(after);
        const changes = diffCatalogs(rawCatalog(), after);
        expect(applyChanges(rawCatalog(), changes)).toEqual(after);
        expect(changes.length === 0).toBe(JSON.stringify(rawCatalog()) === JSON.stringify(after));
      }),
      { numRuns: 120 },
    );
  }, 20_000);

  it('of any two JSON values is nothing only where they say the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(diffCatalogs(a, structuredClone(a))).toEqual([]);
        const same = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
        expect(diffCatalogs({ a }, { a: b }).length === 0).toBe(same);
      }),
    );
  });

  it('takes some 20 ms for 500 materials and 40 styles', () => {
    const [before, after] = [largeCatalog(), largeCatalog()];
    after.materials.reverse();
    for (const style of after.styles) Object.assign(style.basePrice, { EUR: 1 });
    const began = performance.now();
    expect(diffCatalogs(before, after).length).toBeGreaterThan(5);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('the summary of a difference', () => {
  it('says what is new, gone, priced otherwise and ordered otherwise', () => {
    const changes = changed((catalog) => {
      catalog.materials.push({ ...catalog.materials[0]!, id: 'kudu', name: { en: 'Kudu' } });
      catalog.materials[0]!.swatches.push({ id: 'petrol', name: { en: 'Petrol' }, color: '#003344' });
      catalog.rules.pop();
      catalog.soles.reverse();
      for (const style of catalog.styles) Object.assign(style.basePrice, { EUR: 1, USD: 2 });
      catalog.name = { en: 'Autumn' };
    });
    const styles = rawCatalog().styles.length;
    expect(summarizeChanges(changes).map(({ message }) => message)).toEqual([
      '1 material added: Kudu',
      '1 colour added: Box calf, Petrol',
      '1 rule removed: patent-excludes-nap',
      `Prices of ${styles} styles changed: Oxford; Derby; Penny loafer; Monk strap; Chelsea boot and ${styles - 5} more`,
      '1 field of the catalog changed: name',
      'The order of the soles changed',
    ]);
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  const entries = Object.entries(value).map(([key, entry]) => [key, sorted(entry)] as const);
  return { fields: entries.sort(([a], [b]) => (a < b ? -1 : 1)) };
}
