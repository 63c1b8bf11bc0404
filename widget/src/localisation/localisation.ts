/**
 * The designer's own words. The source is English; other languages are XLIFF files that become modules
 * (`npm run localise`) and load when asked for.
 */
import { sourceLocale, type targetLocales } from './generated/locale-codes.js';
import { Speech } from './speech.js';

type Loaders = Readonly<Record<(typeof targetLocales)[number], () => Promise<{ templates: object }>>>;

const LOADERS: Loaders = {
  ar: () => import('./generated/locales/ar.js'),
  de: () => import('./generated/locales/de.js'),
  es: () => import('./generated/locales/es.js'),
  fr: () => import('./generated/locales/fr.js'),
};

const speech = new Speech(sourceLocale, LOADERS);

/** The language that the designer has words in for a wanted tag: `de` for `de-AT`, English where there is none. */
export const spokenLocale = (wanted: string): string => speech.spokenLocale(wanted);

/** Loads the words for a language. */
export const learn = (wanted: string): Promise<void> => speech.learn(wanted);

/** From now on words are in this language. Said before each rendering: another designer may speak another. */
export const speak = (wanted: string): string => speech.speak(wanted);
