/**
 * The words of the payment page: a small file of their own, for whoever pays has not come to design. English is the
 * source; other languages are XLIFF files that become modules (`npm run localise`) and load when asked for.
 */
import { configureLocalization } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';

const LOADERS: Readonly<Record<(typeof targetLocales)[number], () => Promise<{ templates: object }>>> = {
  de: () => import('./generated/locales/de.js'),
};

const { getLocale, setLocale } = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (locale) => {
    const load = LOADERS[locale as keyof typeof LOADERS];
    return (load ? load() : Promise.reject(new Error(`No words in ${locale}`))) as never;
  },
});

/** The language that there are words in for a wanted tag: `de` for `de-AT`, English where there is none. */
export function spokenLocale(wanted: string): string {
  const language = wanted.toLowerCase().split('-')[0] ?? '';
  return (targetLocales as readonly string[]).includes(language) ? language : sourceLocale;
}

/** Loads the words for a language. Words are shared by all of a page: the last one to ask decides. */
export async function speak(wanted: string): Promise<void> {
  const locale = spokenLocale(wanted);
  if (locale !== getLocale()) await setLocale(locale);
}
