import * as z from 'zod/mini';

/** Words for people, by language tag; English is always there and stands in for languages that are not. */
export const TextSchema = z
  .record(z.string().check(z.regex(/^[a-z]{2}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as "de"')), z.string())
  .check(
    z.refine((text) => typeof text.en === 'string' && text.en.length > 0, {
      message: 'needs an English text (key "en")',
      path: ['en'],
    }),
  );
export type Text = Readonly<Record<string, string>>;

/** The words in the wanted language, else in its main language (`de` for `de-AT`), else in English. */
export function translate(text: Text, locale: string): string {
  // Only its own words: a locale comes from outside and may be called "constructor".
  const words = (tag: string) => (Object.hasOwn(text, tag) ? text[tag] : undefined);
  return words(locale) ?? words(locale.split('-')[0] ?? '') ?? words('en') ?? '';
}

/** The parts joined, in every language that any of them has. Arabic has a comma of its own. */
export function joinTexts(parts: readonly Text[], separator: string): Text {
  const locales = new Set(parts.flatMap((part) => Object.keys(part)));
  return Object.fromEntries(
    [...locales].map((locale) => [
      locale,
      parts.map((part) => translate(part, locale)).join(/^ar\b/.test(locale) ? separator.replace(',', '،') : separator),
    ]),
  );
}
