import { describe, expect, it } from 'vitest';
import { counted } from './counted.js';
import { createFormat } from './format.js';
import { learn, speak } from './localisation.js';
import { daysInWords, pairsInWords, weeksInWords } from './quantities.js';

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

  it('have as many digits after the point as their currency, in every language', () => {
    for (const locale of ['en', 'de', 'es', 'fr', 'ar', 'ar-EG']) {
      const digits = (currency: string) => {
        // Letters and signs of the currency aside: what comes after the last separator.
        const [, decimals = ''] =
          createFormat(locale, currency)
            .money(123_456)
            .match(/[.,٫](\p{Nd}+)(?!.*[.,٬٫]\p{Nd})/u) ?? [];
        return [...decimals].length;
      };
      expect([locale, digits('EUR'), digits('KWD')]).toEqual([locale, 2, 3]);
      expect(createFormat(locale, 'JPY').money(1234)).toMatch(/[1١][.,٬\u202f\u00a0]?[2٢][3٣][4٤](?![.,٫]\p{Nd})/u);
    }
  });

  it('are Arabic in Egypt and European in the Emirates, prices as well as counts', () => {
    const egypt = createFormat('ar-EG', 'EUR');
    expect(egypt.money(40_000)).toMatch(/٤٠٠٫٠٠.€/);
    expect(egypt.number(41.5)).toBe('٤١٫٥');
    expect(createFormat('ar-AE', 'EUR').money(40_000)).toMatch(/400\.00.€/);
  });
});

describe('Numbers of things', () => {
  it('take the plural form of the language, of which Arabic has six', async () => {
    const format = createFormat('ar', 'EUR');
    const name = (form: string) => () => form;
    const forms = { zero: name('zero'), one: name('one'), two: name('two'), few: name('few'), many: name('many') };
    expect(
      [0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((n) => counted(n, format, { ...forms, other: name('other') })),
    ).toEqual(['zero', 'one', 'two', 'few', 'few', 'many', 'many', 'other', 'other', 'few']);
  });

  it.each([
    ['en', '1 pair', '2 pairs', '6 weeks'],
    ['de', '1 Paar', '2 Paar', '6 Wochen'],
    ['es', '1 par', '2 pares', '6 semanas'],
    ['fr', '1 paire', '2 paires', '6 semaines'],
    ['ar', '1 زوج', 'زوجان', '6 أسابيع'],
  ])('are said in %s', async (locale, one, two, weeks) => {
    await learn(locale);
    expect(speak(locale)).toBe(locale);
    const format = createFormat(locale, 'EUR');
    expect([pairsInWords(1, format), pairsInWords(2, format), weeksInWords(6, format)]).toEqual([one, two, weeks]);
    expect(daysInWords(1, format)).toContain('1');
    speak('en');
  });

  it('are said right in Arabic for few, for many and for hundreds', async () => {
    await learn('ar');
    speak('ar');
    const format = createFormat('ar', 'EUR');
    expect([3, 10, 11, 20, 100].map((pairs) => pairsInWords(pairs, format))).toEqual([
      '3 أزواج',
      '10 أزواج',
      '11 زوجًا',
      '20 زوجًا',
      '100 زوج',
    ]);
    speak('en');
  });
});
