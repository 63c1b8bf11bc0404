import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyResolved } from '../testing/arbitraries.js';
import { resolved, wholeCatalog } from '../testing/catalogs.js';
import { translate } from '../text/text.js';
import { specify, stampLine, unconfirmed, withStamp } from './specify.js';

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
    expect(words).toMatchObject({
      Modell: 'Oxford',
      Vorderblatt: 'Veloursleder, Marine',
      'Monogramm in Gold im Futter': 'AB',
    });
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

describe('the line of the stamp', () => {
  const stamp = {
    kind: 'stamp',
    place: { en: 'Insole', de: 'Brandsohle' },
    width: 40.5,
    height: 22.04,
    name: 'Crown',
  } as const;

  it('tells place, real size and artwork in every language, or that nothing is engraved', () => {
    expect(stampLine(stamp).value).toEqual({
      en: 'Insole, 40.5 × 22 mm, Crown',
      de: 'Brandsohle, 40,5 × 22 mm, Crown',
    });
    expect(stampLine({ kind: 'unlabelled' }).value).toMatchObject({ en: 'Unlabelled', de: 'Ohne Prägung' });
  });

  it('stands once, behind what concerns the shoe as a whole', () => {
    const lines = withStamp(specify(resolved(wholeCatalog())), stampLine(stamp));
    const again = withStamp(lines, stampLine({ kind: 'unlabelled' }));
    expect(again.filter(({ id }) => id === 'stamp')).toHaveLength(1);
    const at = lines.findIndex(({ id }) => id === 'stamp');
    expect(lines.slice(0, at).every(({ group }) => ['model', 'options'].includes(group))).toBe(true);
    expect(lines.slice(at + 1).some(({ group }) => ['model', 'options'].includes(group))).toBe(false);
  });
});
