import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { rawCatalog, valid } from '../testing/catalogs.js';
import { type Catalog, CatalogSchema } from './schema.js';
import { parseCatalog } from './validate.js';

function faults(mutate: (catalog: Catalog) => void): string[] {
  const catalog = rawCatalog();
  mutate(catalog);
  const result = parseCatalog(catalog);
  return result.ok ? [] : result.issues.map((issue) => `${issue.path} ${issue.code}`);
}

describe('catalog', () => {
  it('holds the styles of a good factory', () => {
    const catalog = valid(rawCatalog());
    expect(catalog.styles.map((style) => style.id)).toEqual([
      'oxford',
      'derby',
      'loafer',
      'monk',
      'chelsea',
      'chukka',
      'wholecut',
      'tassel-loafer',
      'lace-up-boot',
      'sneaker',
    ]);
  });

  it('says everything in English and German', () => {
    const missing: string[] = [];
    JSON.stringify(rawCatalog(), (key, value) => {
      if (value && typeof value === 'object' && 'en' in value && !('de' in value)) missing.push(`${key}: ${value.en}`);
      return value;
    });
    expect(missing).toEqual([]);
  });

  it('answers a broken catalog with every fault at its path', () => {
    const whole = rawCatalog();
    expect(
      faults((catalog) => {
        catalog.styles[0]!.lasts.push('banana');
        catalog.styles[0]!.zones[1]!.default = 'box-calf/pink';
        catalog.styles[0]!.zones[2]!.materials.push('unicorn');
        delete (catalog.styles[0]!.basePrice as Record<string, number>).KWD;
        catalog.materials.push({ ...catalog.materials[0]! });
        catalog.lasts[0]!.sizeRun = 'kids';
        catalog.orderTypes[2]!.breaks[1]!.pairs = 5;
        catalog.rules[0]!.then[0]!.is.push('lava');
        catalog.sizeRuns[0]!.standardWidth = 'Q';
      }),
    ).toEqual([
      `materials.${whole.materials.length}.id repeated-id`,
      'styles.0.basePrice.KWD missing-price',
      'sizeRuns.0.standardWidth unknown-width',
      'lasts.0.sizeRun unknown-size-run',
      'orderTypes.2.breaks.1.pairs break-order',
      `styles.0.lasts.${whole.styles[0]!.lasts.length} unknown-last`,
      'styles.0.zones.1.default unknown-swatch',
      `styles.0.zones.2.materials.${whole.styles[0]!.zones[2]!.materials.length} unknown-material`,
      'rules.0.then.0.is.1 unknown-value',
    ]);
  });

  it('reports a wrong shape at its path before it looks at references', () => {
    const found = faults((catalog) => {
      catalog.materials[0]!.swatches[0]!.color = 'red';
      (catalog.styles[0]!.basePrice as Record<string, number>).EUR = 1.5;
      catalog.lasts[0]!.heelHeight = -1;
    });
    expect(found).toEqual([
      'materials.0.swatches.0.color invalid-shape',
      'lasts.0.heelHeight invalid-shape',
      'styles.0.basePrice.EUR invalid-shape',
    ]);
  });

  it('refuses a style that breaks a rule as it stands, and presence that depends on a later choice', () => {
    expect(
      faults((catalog) => {
        catalog.styles[0]!.constructions = ['blake'];
        catalog.styles[0]!.soles = ['double-leather'];
      }),
    ).toEqual(['styles.0 default-breaks-rule']);
    expect(
      faults((catalog) => {
        catalog.styles[0]!.options[0]!.when = [{ key: 'zone:vamp', is: ['suede'] }];
      }),
    ).toEqual(['styles.0.options.0.when.0.key condition-order']);
  });

  it('refuses a size run that its step does not reach, and an order type upside down', () => {
    expect(faults((catalog) => Object.assign(catalog.sizeRuns[0]!, { to: 47.25 }))).toEqual([
      'sizeRuns.0.to size-step',
    ]);
    expect(faults((catalog) => Object.assign(catalog.orderTypes[1]!, { maxPairs: 2 }))).toEqual([
      'orderTypes.1.maxPairs pairs-order',
    ]);
    expect(faults((catalog) => Object.assign(catalog.orderTypes[0]!, { maxPairs: 2 }))).toEqual([
      'orderTypes.0.maxPairs mto-pairs',
    ]);
  });

  it('ships the JSON Schema that belongs to this code', () => {
    const shipped = JSON.parse(
      readFileSync(fileURLToPath(new URL('../../catalogs/catalog.schema.json', import.meta.url)), 'utf8'),
    );
    const made = JSON.parse(JSON.stringify(z.toJSONSchema(CatalogSchema, { target: 'draft-2020-12', io: 'input' })));
    expect(shipped).toEqual({ title: 'Cordwainer catalog', ...made });
  });
});
