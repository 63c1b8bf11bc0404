import { fill, inLanguage } from '../../documents/language';
import { de } from './de';
import { en } from './en';

export type Words = typeof en;
/** Forms of a sentence by number. `other` is always there. */
export type Plural = { one: string; other: string };

/** Another language is another file, and a name here. */
const LANGUAGES: Readonly<Record<string, Words>> & { en: Words } = { en, de };

/** The words of a language, English where there are none, and the locale to write numbers and dates in. */
export function wordsFor(locale: string): { words: Words; locale: string } {
  return inLanguage(LANGUAGES, locale);
}

/** Of a sentence's forms the one for this number; `{count}` is the number as the language writes it. */
export function plural(forms: Plural, count: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(count);
  const sentence = form === 'one' ? forms.one : forms.other;
  return fill(sentence, { count: count.toLocaleString(locale) });
}
