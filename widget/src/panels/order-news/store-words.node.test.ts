import { describe, expect, it } from 'vitest';
import { learn, speak } from '../../localisation/localisation.js';
import { storeWords } from './store-words.js';

describe('What a store says against an order or a file', () => {
  it('is in the buyer’s language where its code says enough', async () => {
    const said = { code: 'pages', message: 'The PDF has 3 pages: send the one with the artwork' };
    const words: Record<string, string> = {};
    for (const locale of ['de-AT', 'es', 'fr', 'ar-EG']) {
      await learn(locale);
      speak(locale);
      words[locale] = storeWords(said, locale);
    }
    expect(words['de-AT']).toBe('Dieses PDF hat mehrere Seiten: Wählen Sie eines mit der Vorlage allein.');
    expect(words['ar-EG']).toMatch(/PDF .*\p{Script=Arabic}/u);
    expect(new Set(Object.values(words)).size).toBe(4);
    for (const sentence of Object.values(words)) expect(sentence).not.toContain('send the one');
    speak('en');
  });

  it('is the store’s own sentence in English, for that names what it found', () => {
    const message = 'Line 12: “filter” is an effect that can’t be engraved: expand it to paths';
    expect(storeWords({ code: 'effect', message }, 'en-GB')).toBe(message);
  });

  it('is the store’s own sentence where its code is none we know', () => {
    const message = 'Wir haben Betriebsferien bis zum 24. August';
    expect(storeWords({ code: 'closed', message }, 'de')).toBe(message);
    expect(storeWords({ message }, 'de')).toBe(message);
  });
});
