/**
 * The words of the payment page: a small file of their own, for whoever pays has not come to design. English is the
 * source; other languages are XLIFF files that become modules (`npm run localise`) and load when asked for.
 */
import { Speech } from '../../localisation/speech.js';
import { sourceLocale, type targetLocales } from './generated/locale-codes.js';

type Loaders = Readonly<Record<(typeof targetLocales)[number], () => Promise<{ templates: object }>>>;

const LOADERS: Loaders = {
  ar: () => import('./generated/locales/ar.js'),
  de: () => import('./generated/locales/de.js'),
  es: () => import('./generated/locales/es.js'),
  fr: () => import('./generated/locales/fr.js'),
};

const speech = new Speech(sourceLocale, LOADERS);

/** The language that there are words in for a wanted tag: `de` for `de-AT`, English where there is none. */
export const spokenLocale = (wanted: string): string => speech.spokenLocale(wanted);

/** Loads the words for a language. */
export const learn = (wanted: string): Promise<void> => speech.learn(wanted);

/** From now on words are in this language. */
export const speak = (wanted: string): string => speech.speak(wanted);
