import { direction, language, locale } from '../language.js';

/** Forms by number, as many as a language has. @typedef {Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }} Plural */
/** @typedef {Omit<typeof import('./words/en.js')['words'], 'pairs'> & { pairs: Plural }} Words */

/** Another language is another file, and a name here and in language.js. @type {Record<typeof language, () => Promise<{ words: Words }>>} */
const LANGUAGES = {
  en: () => import('./words/en.js'),
  de: () => import('./words/de.js'),
  es: () => import('./words/es.js'),
  fr: () => import('./words/fr.js'),
  ar: () => import('./words/ar.js'),
};

export { locale };
export const { words } = await LANGUAGES[language]();

/**
 * @param {string} sentence
 * @param {Record<string, string | number>} values
 */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => isolated(String(values[name] ?? '')));
}

/** @param {number} count */
export function pairs(count) {
  const form = words.pairs[new Intl.PluralRules(locale).select(count)] ?? words.pairs.other;
  return fill(form, { count: count.toLocaleString(locale) });
}

/** Words of the catalog by language. @param {Record<string, string>} text */
export function translate(text) {
  return text[locale] ?? text[locale.split('-')[0] ?? ''] ?? text.en ?? '';
}

/**
 * Whole minor units, as the store keeps them.
 * @param {number} amount
 * @param {string} currency
 */
export function money(amount, currency) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const text = format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  // Read from the right, the sign of "US$" would wander before its letters.
  return direction === 'rtl' ? text.replace(/\p{Lu}\p{Sc}/u, '$&\u200e') : text;
}

/** @param {string} iso */
export function date(iso) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}

/** @param {number} share of one */
export function percent(share) {
  return share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });
}

/** Between marks that keep it in its own order: "12345-BFG" stays so in an Arabic line. @param {string} value */
function isolated(value) {
  return direction === 'rtl' ? `\u2068${value}\u2069` : value;
}
