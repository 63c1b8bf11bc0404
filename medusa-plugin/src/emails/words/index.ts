import { de } from './de';
import { en } from './en';

export type Words = typeof en;
/** Forms of a sentence by number. `other` is always there. */
export type Plural = { one: string; other: string };

/** Another language is another file, and a name here. */
const LANGUAGES: Readonly<Record<string, Words>> = { en, de };

/** The words of a language, English where there are none, and the locale to write numbers and dates in. */
export function wordsFor(locale: string): { words: Words; locale: string } {
  const language = locale.split('-')[0]!.toLowerCase();
  const words = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  return words ? { words, locale: isLocale(locale) ? locale : language } : { words: en, locale: 'en' };
}

/** Of a sentence's forms the one for this number; `{count}` is the number as the language writes it. */
export function plural(forms: Plural, count: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(count);
  const sentence = form === 'one' ? forms.one : forms.other;
  return fill(sentence, { count: count.toLocaleString(locale) });
}

export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** What a browser sends need not be one, and `Intl` throws at those. */
function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}
