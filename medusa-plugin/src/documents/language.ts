/** The words of a language, English where there are none, and the locale to write numbers and dates in. */
export function inLanguage<Words>(
  languages: Readonly<Record<string, Words>> & { en: Words },
  wanted: string,
): { words: Words; locale: string } {
  const language = wanted.split('-')[0]!.toLowerCase();
  const words = Object.hasOwn(languages, language) ? languages[language] : undefined;
  return words ? { words, locale: isLocale(wanted) ? wanted : language } : { words: languages.en, locale: 'en' };
}

export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Papers are dated by the day in UTC: wherever they are read, they say the same. */
export function day(date: Date | string | null | undefined, locale: string): string {
  if (!date) return '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** What a browser sends need not be one, and `Intl` throws at those. */
export function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}
