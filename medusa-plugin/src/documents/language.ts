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

/** Forms of a sentence by number, as many as the language has. `other` stands in for those that are not there. */
export type Plural = { one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Of a sentence's forms the one for this number; `{count}` is the number as the language writes it. */
export function plural(forms: Plural, count: number, locale: string): string {
  const sentence = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return fill(sentence, { count: count.toLocaleString(locale) });
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

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Which way a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(locale.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr';
}
