import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyResolved } from '../testing/arbitraries.js';
import { resolved, wholeCatalog } from '../testing/catalogs.js';
import { translate } from '../text/text.js';
import { specify, unconfirmed } from './specify.js';

const catalog = wholeCatalog();

describe('specification', () => {
  it('lists the model and every zone of any design once, with words and a colour for each material', () => {
    fc.assert(
      fc.property(anyResolved(catalog), (design) => {
        const lines = specify(design);
        const ids = lines.map((line) => line.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(
          expect.arrayContaining([
            'style',
            'last',
            ...Object.keys(design.choices).filter((key) => key.startsWith('zone:')),
          ]),
        );
        for (const line of lines) {
          expect(translate(line.label, 'en')).not.toBe('');
          expect(translate(line.value, 'de')).not.toBe('');
          expect(line.color === undefined).toBe(!line.id.startsWith('zone:'));
        }
      }),
    );
  });

  it('reads as a maker would write it', () => {
    const lines = specify(resolved(catalog, { 'zone:vamp': 'suede/navy', 'option:monogram': 'AB' }));
    const words = Object.fromEntries(lines.map((line) => [translate(line.label, 'de'), translate(line.value, 'de')]));
    expect(words).toMatchObject({ Modell: 'Oxford', Vorderblatt: 'Veloursleder, Marine', 'Monogramm im Futter': 'AB' });
  });

  it('leaves out a monogram that nobody asked for', () => {
    expect(specify(resolved(catalog)).map((line) => line.id)).not.toContain('option:monogram');
  });

  it('tells which lines are not confirmed', () => {
    const design = resolved(catalog);
    const all = specify(design).map((line) => line.id);
    expect(unconfirmed(design, all)).toEqual([]);
    expect(unconfirmed(design, all.slice(1)).map((line) => line.id)).toEqual(['style']);
  });
});
