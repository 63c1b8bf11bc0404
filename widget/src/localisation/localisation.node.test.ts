/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';
import { spokenLocale } from './localisation.js';
import { directionOf, validLocale } from './speech.js';

const PARTS = [
  ['designer', '../../xliff/', './generated/locales/'],
  ['payment page', '../../xliff/payment/', '../payment/localisation/generated/locales/'],
] as const;

interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string | undefined;
}

function unitsOf(folder: string, locale: string): Unit[] {
  const xliff = readFileSync(new URL(`${folder}${locale}.xlf`, import.meta.url), 'utf8');
  return [...xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)].map(([, id = '', unit = '']) => ({
    id,
    source: /<source>([\s\S]*?)<\/source>/.exec(unit)?.[1] ?? '',
    target: /<target>([\s\S]*?)<\/target>/.exec(unit)?.[1],
  }));
}

const placeholders = (words = '') => (words.match(/<x id="\d+"/g) ?? []).sort();

describe.each(PARTS)('The words of the %s', (_, folder, generated) => {
  const sources = (units: Unit[]) => units.map(({ id, source }) => `${id} ${source}`).sort();
  const german = sources(unitsOf(folder, 'de'));

  it('are spoken in five languages', () => {
    expect([sourceLocale, ...targetLocales]).toEqual(['en', 'ar', 'de', 'es', 'fr']);
    expect(german.length).toBeGreaterThan(50);
  });

  it.each(targetLocales)('are all there in %s, each with the same placeholders as in English', async (locale) => {
    const units = unitsOf(folder, locale);
    expect(units.filter(({ target }) => !target?.trim()).map(({ source }) => source)).toEqual([]);
    expect(units.filter(({ source, target }) => String(placeholders(source)) !== String(placeholders(target)))).toEqual(
      [],
    );
    expect(sources(units)).toEqual(german);
    // What is shipped was generated from what is translated.
    const { templates } = await import(`${generated}${locale}.ts`);
    expect(Object.keys(templates).sort()).toEqual(units.map(({ id }) => id).sort());
    const plain = units.filter(({ target }) => !target?.includes('<x ') && !target?.includes('&'));
    for (const { id, target } of plain) expect(templates[id], id).toBe(target);
  });

  it('are not left in English where they are sentences', () => {
    for (const locale of targetLocales) {
      const same = unitsOf(folder, locale).filter(
        ({ source, target }) => source === target && /\w \w+ \w/.test(source),
      );
      expect(same, locale).toEqual([]);
    }
  });
});

describe('A wanted language', () => {
  it('is spoken in any of its countries; English stands in for others', () => {
    expect(['de', 'de-AT', 'DE-ch', 'ar-EG', 'fr-CA', 'es-419', 'it', ''].map(spokenLocale)).toEqual([
      'de',
      'de',
      'de',
      'ar',
      'fr',
      'es',
      'en',
      'en',
    ]);
  });

  it('is English to numbers, too, where its tag is none', () => {
    expect(['de-AT', 'de_DE', 'constructor', '', 'x'].map(validLocale)).toEqual(['de-AT', 'en', 'en', 'en', 'en']);
  });

  it('is written from the right where people write it so', () => {
    expect(['en', ...targetLocales].map(directionOf)).toEqual(['ltr', 'rtl', 'ltr', 'ltr', 'ltr']);
  });
});
