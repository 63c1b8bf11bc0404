import { describe, expect, it } from 'vitest';
import { rawCatalog, valid } from '../testing/catalogs.js';
import { largeCatalog } from '../testing/large-catalog.js';
import { rule } from '../testing/rules.js';
import type { Catalog } from './schema.js';
import { catalogWarnings } from './warnings.js';

/** Warnings that the default catalog, with every style for sale, has not. */
function warned(edit: (catalog: Catalog) => void): string[] {
  const raw = rawCatalog();
  for (const style of raw.styles) delete style.offered;
  const usual = catalogWarnings(valid(raw)).map(line);
  edit(raw);
  return catalogWarnings(valid(raw))
    .map(line)
    .filter((entry) => !usual.includes(entry));
}

const line = ({ path, code, message }: { path: string; code: string; message: string }) =>
  `${path} ${code}: ${message}`;

describe('warnings about a catalog', () => {
  it('name what nothing uses', () => {
    expect(
      warned((catalog) => {
        catalog.materials.push({ ...catalog.materials[0]!, id: 'kudu' });
        catalog.soles.push({ ...catalog.soles[0]!, id: 'cork' });
        catalog.packages.push({ ...catalog.packages[0]!, id: 'crate' });
      }),
    ).toEqual([
      expect.stringMatching(/^materials\.\d+ unused-material: no zone uses "kudu"$/),
      expect.stringMatching(/^soles\.\d+ unused-sole: no style uses "cork"$/),
      expect.stringMatching(/^packages\.\d+ unused-package: no style uses "crate"$/),
    ]);
  });

  it('name styles that nobody can order, or that cost nothing', () => {
    expect(
      warned((catalog) => {
        catalog.styles[1]!.offered = false;
        Object.assign(catalog.styles[0]!.basePrice, { JPY: 0 });
      }),
    ).toEqual([
      'styles.1.offered style-not-offered: "derby" is not for sale: nobody can order it',
      'styles.0.basePrice.JPY free-style: "oxford" costs nothing in JPY',
    ]);
    const closed = warned((catalog) => {
      for (const style of catalog.styles) style.offered = false;
    });
    expect(closed).toEqual(['styles nothing-offered: no style is for sale: nobody can order anything']);
  });

  it('name rules that never apply, and numbers of pairs that nobody takes', () => {
    expect(
      warned((catalog) => {
        const idle = rule('idle', 'excludes', { 'zone:gore': ['elastic'] }, { 'zone:laces': ['cotton-lace'] });
        catalog.rules.push({ ...idle, because: catalog.rules[0]!.because });
        catalog.orderTypes[1]!.maxPairs = 7;
      }),
    ).toEqual([
      expect.stringMatching(
        /^rules\.\d+ idle-rule: no style has all that the rule "idle" speaks of: it never applies$/,
      ),
      'orderTypes.2.minPairs pairs-gap: no order type takes 8 to 9 pairs',
    ]);
  });

  it('say of each language once where it is missing first, and how often', () => {
    expect(
      warned((catalog) => {
        catalog.lasts[0]!.name = { en: 'Round' };
        catalog.soles[0]!.name = { en: 'Leather', pt: 'Couro' };
      }),
    ).toEqual([
      ...['de', 'es', 'fr', 'ar'].map(
        (locale) =>
          `lasts.0.name missing-translation: has no text in "${locale}", nor have 1 others: English stands in`,
      ),
      expect.stringMatching(/^name missing-translation: has no text in "pt", nor have \d+ others: English stands in$/),
    ]);
  });

  it('find every word of the default catalog in the five languages that the designer speaks', () => {
    const catalog = valid(rawCatalog());
    expect(Object.keys(catalog.name).sort()).toEqual(['ar', 'de', 'en', 'es', 'fr']);
    expect(catalogWarnings(catalog).filter(({ code }) => code === 'missing-translation')).toEqual([]);
  });

  it('take little time for 500 materials and 40 styles', () => {
    const catalog = valid(largeCatalog());
    const began = performance.now();
    catalogWarnings(catalog);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
