import { describe, expect, it } from 'vitest';
import { joinTexts, translate } from './text.js';

const sole = { en: 'Sole', de: 'Sohle' };

describe('words for people', () => {
  it('come in the wanted language, else in its main language, else in English', () => {
    expect(['de', 'de-AT', 'fr', ''].map((locale) => translate(sole, locale))).toEqual([
      'Sohle',
      'Sohle',
      'Sole',
      'Sole',
    ]);
  });

  it('are words even for a locale named as something every object has', () => {
    for (const locale of ['constructor', 'toString', '__proto__']) expect(translate(sole, locale)).toBe('Sole');
  });

  it('are joined in every language that one of them has', () => {
    expect(joinTexts([sole, { en: 'Leather' }], ': ')).toEqual({ en: 'Sole: Leather', de: 'Sohle: Leather' });
  });

  it('are joined by the comma of their language', () => {
    const black = { en: 'Black', ar: 'أسود' };
    expect(joinTexts([{ en: 'Suede', ar: 'شامواه' }, black], ', ')).toEqual({ en: 'Suede, Black', ar: 'شامواه، أسود' });
  });
});
