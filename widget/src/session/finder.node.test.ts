import { wholeCatalog } from '@cordwainer/contract/testing/catalogs';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../localisation/format.js';
import type { ColorFamily } from '../materials/color-family.js';
import { opened } from '../testing/opened.js';
import { familiesFor } from './families.js';
import { find, type Search } from './finder.js';
import { read } from './reading.js';

const catalog = wholeCatalog();
const reading = read(
  opened(catalog, { catalog: { id: catalog.id, version: catalog.version }, style: 'oxford', choices: {} }),
  'EUR',
);
const vamp = reading.steps.find(({ key }) => key === 'zone:vamp')!;
const GERMAN: Partial<Record<ColorFamily, string>> = { blue: 'Blau', red: 'Rot', brown: 'Braun', white: 'Weiß' };

function found(query: string, more: Partial<Search> = {}, locale = 'en') {
  const format = createFormat(locale, 'EUR');
  const color = (family: ColorFamily) => (locale === 'de' ? (GERMAN[family] ?? family) : family);
  const finding = find(reading, vamp, { query, ...more }, { text: format.text, color });
  return { ...finding, values: finding.sections.flatMap(({ offers }) => offers.map(({ value }) => value)) };
}

describe('Finding a leather', () => {
  it('finds everything while nothing is asked', () => {
    const { count, of, sections } = found(' ');
    expect(count).toBe(of);
    expect(of).toBeGreaterThan(80);
    expect(sections.map(({ material }) => material.id)).toContain('wool');
  });

  it('finds by the name of a colour, in every material', () => {
    const { values } = found('cognac');
    expect(values).toEqual(expect.arrayContaining(['box-calf/cognac', 'suede/cognac', 'crocodile/cognac']));
    expect(values.every((value) => value.endsWith('/cognac'))).toBe(true);
  });

  it('finds by colour and material, in any order, as far as it is typed', () => {
    expect(found('blue suede').values).toEqual(['suede/navy']);
    expect(found('SUED blu').values).toEqual(['suede/navy']);
    expect(found('green').values).toEqual(expect.arrayContaining(['suede/loden', 'patina/petrol', 'canvas/olive']));
  });

  it('finds in the language of the page and in English, whatever accents and endings', () => {
    expect(found('blaues velours', {}, 'de').values).toEqual(['suede/navy']);
    expect(found('weiss lack', {}, 'de').values).toEqual(['patent/white']);
    expect(found('suede', {}, 'de').count).toBe(10);
    expect(found('straussprägung', {}, 'de').count).toBe(found('strauß', {}, 'de').count);
    expect(found('cógnac').count).toBe(found('cognac').count);
  });

  it('forgives a slip of the hand, and says so', () => {
    for (const query of ['cognax', 'cognca', 'cognaac', 'cogac']) {
      const { values, nearly } = found(query);
      expect(nearly, query).toBe(true);
      expect(values, query).toContain('suede/cognac');
    }
    expect(found('cognac').nearly).toBe(false);
  });

  it('finds nothing where there is nothing', () => {
    expect(found('xylophone')).toMatchObject({ count: 0, sections: [], nearly: false });
    expect(found('neon suede').count).toBe(0);
  });

  it('keeps to a family of colours', () => {
    const { values, count } = found('', { family: 'blue' });
    expect(values).toEqual(expect.arrayContaining(['box-calf/navy', 'patina/ocean', 'wool/navy']));
    expect(values).not.toContain('box-calf/black');
    expect(found('calf', { family: 'blue' }).count).toBeLessThan(count);
    expect(familiesFor(reading, vamp)).toEqual([
      'black',
      'grey',
      'white',
      'beige',
      'tan',
      'brown',
      'red',
      'green',
      'blue',
      'purple',
    ]);
  });

  it('says what each would cost, and what a rule forbids', () => {
    const { sections } = found('patent');
    const [offer] = sections[0]!.offers;
    expect(offer).toMatchObject({ value: 'patent/black', allowed: false });
    expect(offer?.because?.en).toContain('toe cap is patent too');
    expect(found('shell cordovan').sections[0]?.offers[0]?.difference).toBeGreaterThan(0);
  });
});
