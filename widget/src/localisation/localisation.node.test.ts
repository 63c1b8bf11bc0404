/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFormat } from './format.js';
import { templates } from './generated/locales/de.js';
import { spokenLocale } from './localisation.js';

const xliff = readFileSync(new URL('../../xliff/de.xlf', import.meta.url), 'utf8');
const units = xliff.match(/<trans-unit[\s\S]*?<\/trans-unit>/g) ?? [];

describe('German', () => {
  it('has a word for every word', () => {
    expect(units.length).toBeGreaterThan(100);
    expect(units.filter((unit) => !/<target>[^<]+|<target><x/.test(unit))).toEqual([]);
    expect(Object.keys(templates)).toHaveLength(units.length);
  });

  it('speaks to whoever asks for any German, and English to everybody else', () => {
    expect(['de', 'de-AT', 'DE-ch', 'fr', ''].map(spokenLocale)).toEqual(['de', 'de', 'de', 'en', 'en']);
  });
});

describe('Numbers', () => {
  it('read as people write them in their language and currency', () => {
    const german = createFormat('de', 'EUR');
    expect(german.money(123_450)).toBe('1.234,50\u00a0€');
    expect(german.difference(3800)).toBe('+38\u00a0€');
    expect(createFormat('en', 'JPY').difference(-500)).toBe('-¥500');
    expect(createFormat('en', 'KWD').money(1500)).toBe('KWD\u00a01.500');
    expect(createFormat('en', 'EUR').difference(156)).toBe('+€1.56');
    expect(createFormat('en', 'EUR').permille(125)).toBe('12.5%');
  });
});
