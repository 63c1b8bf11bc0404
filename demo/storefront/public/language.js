/** What the order page and the payment page speak. */
const LANGUAGES = /** @type {const} */ (['en', 'de', 'es', 'fr', 'ar']);

/** @param {string} tag */
const spoken = (tag) => LANGUAGES.find((language) => language === tag.split('-')[0]?.toLowerCase());

/** The first of the browser's languages that we speak, as it says it: `de-AT` writes numbers in its own way. */
export const locale = navigator.languages.find(spoken) ?? 'en';
export const language = spoken(locale) ?? 'en';
/** @type {'ltr' | 'rtl'} */
export const direction = language === 'ar' ? 'rtl' : 'ltr';

document.documentElement.lang = locale;
document.documentElement.dir = direction;
