import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** @typedef {{ id: string, name: string, currency: string, defaultCountry: string }} Market */

/** @type {Market[]} */
const markets = JSON.parse(fs.readFileSync(path.join(here, '../markets.json'), 'utf8'));

/**
 * The page for a market. What the designer needs to know is in its HTML: no request has to come back before the
 * shoe can be drawn.
 * @param {URL} url
 * @param {{ medusaUrl: string, publishableKey: string }} shop
 */
export function page(url, { medusaUrl, publishableKey }) {
  const market = markets.find(({ id }) => id === url.searchParams.get('market')) ?? /** @type {Market} */ (markets[0]);
  const template = fs.readFileSync(path.join(here, 'index.html'), 'utf8');
  return fill(template, {
    medusaUrl: escapeHtml(medusaUrl),
    publishableKey: escapeHtml(publishableKey),
    // The page is written in English; the designer knows more languages.
    locale: /^[a-z]{2}(-[A-Z]{2})?$/.exec(url.searchParams.get('locale') ?? '')?.[0] ?? 'en',
    weltDrawing: fs.readFileSync(path.join(here, 'welt.svg'), 'utf8'),
    currency: market.currency.toUpperCase(),
    country: market.defaultCountry,
    marketName: escapeHtml(market.name),
    markets: markets.map((each) => link(each, each === market)).join(''),
  });
}

/**
 * Whose pages of an order these are. The streetwear brand shares the markup, and has its own sheet over it.
 * @typedef {{ name: string, home: string, wordmark: string, mail: string, address: string, icon: string, font: string, colors: string, sheet: string }} Letterhead
 */

/** @satisfies {Record<string, Letterhead>} */
export const LETTERHEADS = {
  house: {
    name: 'Beaufort & Gray',
    home: '/',
    wordmark: 'Beaufort <span>&</span> Gray',
    mail: 'orders@beaufort-gray.example',
    address: '<bdi>12 Last Lane</bdi><br><bdi>Northampton NN1 1AA</bdi>',
    icon: '/icon.svg',
    font: '/fonts/eb-garamond-latin-wght-normal.woff2',
    colors:
      '<meta name="theme-color" content="#f5f1ea" media="(prefers-color-scheme: light)">' +
      '<meta name="theme-color" content="#171310" media="(prefers-color-scheme: dark)">',
    sheet: '',
  },
  street: {
    name: 'Calle Nueve',
    home: '/street',
    wordmark: 'CALLE<span>9</span>',
    mail: 'hola@calle-nueve.example',
    address: '<bdi>Calle Nueve 9</bdi><br><bdi>03005 Alicante</bdi>',
    icon: '/street/icon.svg',
    font: '/archivo/archivo-latin-wdth-normal.woff2',
    colors: '<meta name="theme-color" content="#0b0b0c"><meta name="color-scheme" content="dark">',
    sheet: '<link rel="stylesheet" href="/street/papers.css">',
  },
};

/**
 * The page of an order, which its private link opens. Which order it is stands behind the #, and never comes here.
 * @param {{ medusaUrl: string, publishableKey: string }} shop
 * @param {Letterhead} letterhead
 */
export const orderPage = (shop, letterhead = LETTERHEADS.house) => brandPage('order.html', shop, letterhead);

/**
 * The page on which an order is paid. What for stands behind the #, and never comes here.
 * @param {{ medusaUrl: string, publishableKey: string }} shop
 * @param {Letterhead} letterhead
 */
export const payPage = (shop, letterhead = LETTERHEADS.house) => brandPage('pay.html', shop, letterhead);

/**
 * @param {string} file
 * @param {{ medusaUrl: string, publishableKey: string }} shop
 * @param {Letterhead} letterhead
 */
function brandPage(file, { medusaUrl, publishableKey }, { name, ...letterhead }) {
  const template = fs.readFileSync(path.join(here, file), 'utf8');
  return fill(template, {
    medusaUrl: escapeHtml(medusaUrl),
    publishableKey: escapeHtml(publishableKey),
    brand: escapeHtml(name),
    ...letterhead,
  });
}

/** Languages of the designer, for the plain page; the first is where none is asked for. @type {Record<string, string>} */
const LANGUAGES = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français', ar: 'العربية' };

/** Pages that are no shop's front: the designer in other surroundings, by their path. @type {Record<string, ExamplePage>} */
const EXAMPLES = {
  '/examples': { file: 'index.html' },
  '/street': { file: 'street.html' },
  '/plain': { file: 'plain.html' },
  '/three': { file: 'three.html' },
  '/react': { file: 'framework.html', values: { framework: 'React', file: 'react' } },
  '/vue': { file: 'framework.html', values: { framework: 'Vue', file: 'vue' } },
};

/** @typedef {{ file: string, values?: Record<string, string> }} ExamplePage */

/**
 * One of the pages with the designer in other surroundings, or nothing where there is none of that path.
 * @param {URL} url
 * @param {{ medusaUrl: string, publishableKey: string }} shop
 */
export function examplePage(url, { medusaUrl, publishableKey }) {
  const example = Object.hasOwn(EXAMPLES, url.pathname) ? EXAMPLES[url.pathname] : undefined;
  if (!example) return undefined;
  const wanted = url.searchParams.get('lang') ?? '';
  const locale = Object.hasOwn(LANGUAGES, wanted) ? wanted : 'en';
  const market = /** @type {Market} */ (markets[0]);
  const template = fs
    .readFileSync(path.join(here, 'examples', example.file), 'utf8')
    .replace('<html lang="en" dir="ltr">', `<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
  return fill(template, {
    medusaUrl: escapeHtml(medusaUrl),
    publishableKey: escapeHtml(publishableKey),
    languages: Object.entries(LANGUAGES)
      .map(([tag, name]) => `<a href="/plain?lang=${tag}" lang="${tag}">${name}</a>`)
      .join(', '),
    currency: market.currency.toUpperCase(),
    country: market.defaultCountry,
    ...example.values,
  });
}

/**
 * @param {Market} market
 * @param {boolean} current
 */
function link({ id, name, currency }, current) {
  const mark = current ? ' aria-current="page"' : '';
  return `<li><a href="/?market=${id}"${mark}>${escapeHtml(name)}, ${currency.toUpperCase()}</a></li>`;
}

/**
 * @param {string} template
 * @param {Record<string, string>} values HTML already
 */
function fill(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The page asks for {{${name}}}, which nobody gives.`);
    return value;
  });
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
