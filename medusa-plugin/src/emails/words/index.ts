import { inLanguage, type Plural } from '../../documents/language';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

/** What English says, with as many forms of a sentence as a language has. */
export type Words = WithPlurals<typeof en>;

type WithPlurals<T> = {
  [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends { one: string; other: string }
      ? Plural
      : WithPlurals<T[Key]>;
};

/** Another language is another file, and a name here. */
const LANGUAGES: Readonly<Record<string, Words>> & { en: Words } = { en, de, es, fr, ar };

/** The words of a language, English where there are none, and the locale to write numbers and dates in. */
export function wordsFor(locale: string): { words: Words; locale: string } {
  return inLanguage(LANGUAGES, locale);
}
