import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDesign } from '../testing/arbitraries.js';
import { rawCatalog, resolved, valid, wholeCatalog } from '../testing/catalogs.js';
import { choiceKeys, choiceValues } from './choices.js';
import { designId } from './identity.js';
import { defaultDesign, resolve } from './resolve.js';

const catalog = wholeCatalog();

describe('resolve', () => {
  it('settles any reachable design: every choice has a value that the catalog knows', () => {
    fc.assert(
      fc.property(anyDesign(catalog), (design) => {
        const result = resolve(catalog, design);
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        const { style, choices } = result.value;
        for (const [key, value] of Object.entries(choices)) {
          expect(choiceKeys(style)).toContain(key);
          const values = choiceValues(catalog, style, key);
          if (values) expect(values).toContain(value);
          if (design.choices[key] !== undefined) expect(value).toBe(design.choices[key]);
        }
        expect(Object.keys(choices)).toEqual(expect.arrayContaining(['last', 'construction', 'sole', 'zone:lining']));
      }),
    );
  });

  it('is idempotent, and gives one id to one shoe however it was said', () => {
    fc.assert(
      fc.property(anyDesign(catalog), (design) => {
        const once = resolve(catalog, design);
        if (!once.ok) throw new Error('unreachable');
        const shuffled = {
          ...once.value.design,
          choices: Object.fromEntries(Object.entries(once.value.choices).reverse()),
        };
        const twice = resolve(catalog, shuffled);
        if (!twice.ok) throw new Error('unreachable');
        expect(twice.value.choices).toEqual(once.value.choices);
        expect(designId(twice.value)).toBe(designId(once.value));
      }),
    );
  });

  it('gives other shoes other ids', () => {
    const a = designId(resolved(catalog));
    const b = designId(resolved(catalog, { 'zone:vamp': 'suede/navy' }));
    expect(a).toMatch(/^[0-9a-f]{32}$/);
    expect(a).not.toBe(b);
  });

  it('leaves away what is not there: no cap leather on a plain toe, no welt on a Blake', () => {
    const plain = resolved(catalog, {
      'option:toe-detail': 'plain',
      'zone:toe-cap': 'suede/navy',
      construction: 'blake',
    });
    expect(plain.choices).not.toHaveProperty('zone:toe-cap');
    expect(plain.choices).not.toHaveProperty('zone:welt');
    expect(resolved(catalog).choices).toHaveProperty('zone:toe-cap');
    expect(designId(plain)).toBe(designId(resolved(catalog, { 'option:toe-detail': 'plain', construction: 'blake' })));
  });

  it('names every fault of a broken design at its path', () => {
    const result = resolve(catalog, {
      ...defaultDesign(catalog, 'oxford'),
      choices: {
        last: 'banana',
        'zone:vamp': 'unicorn/pink',
        'zone:quarter': 'suede/pink',
        'zone:lining': 'box-calf/black',
        'zone:strap': 'box-calf/black',
        'option:monogram': 'TOOLONG',
      },
    });
    expect(result.ok).toBe(false);
    expect(Object.fromEntries(result.ok ? [] : result.issues.map((issue) => [issue.path, issue.code]))).toEqual({
      'choices.last': 'unknown-value',
      'choices.zone:vamp': 'unknown-material',
      'choices.zone:quarter': 'unknown-swatch',
      'choices.zone:lining': 'material-not-offered',
      'choices.zone:strap': 'unknown-choice',
      'choices.option:monogram': 'text-too-long',
    });
  });

  it('refuses names that objects inherit', () => {
    const bad = JSON.parse('{"__proto__":"x","constructor":"y"}') as Record<string, string>;
    const result = resolve(catalog, { ...defaultDesign(catalog, 'oxford'), choices: bad });
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual(['unknown-choice', 'unknown-choice']);
    expect(resolve(catalog, defaultDesign(catalog, 'constructor')).ok).toBe(false);
  });

  it('refuses another catalog, another version, an unknown style and one that is not for sale', () => {
    const raw = rawCatalog();
    raw.styles.find(({ id }) => id === 'derby')!.offered = false;
    const sold = valid(raw);
    const codes = (design: Parameters<typeof resolve>[1]) => {
      const result = resolve(sold, design);
      return result.ok ? [] : result.issues.map((issue) => `${issue.path} ${issue.code}`);
    };
    const good = defaultDesign(sold, 'oxford');
    expect(codes(good)).toEqual([]);
    expect(codes({ ...good, catalog: { id: 'another-brand', version: 1 } })).toEqual(['catalog.id other-catalog']);
    expect(codes({ ...good, catalog: { id: sold.id, version: 9 } })).toEqual(['catalog.version other-version']);
    expect(codes({ ...good, style: 'clog' })).toEqual(['style unknown-style']);
    expect(codes({ ...good, style: 'derby' })).toEqual(['style style-not-offered']);
  });
});
