/** How the catalog's words and the designer's numbers are said in one language and one currency. */
import {
  type Currency,
  formatMoney,
  type MinorUnits,
  type Text,
  toMajor,
  translate,
  withWholeSign,
} from '@cordwainer/contract';
import type { Counting } from './counted.js';
import { spokenLocale } from './localisation.js';

export interface Format extends Counting {
  readonly locale: string;
  readonly currency: Currency;
  /** The catalog's words. */
  text(text: Text): string;
  money(amount: MinorUnits, currency?: Currency): string;
  /** As short as prices are said: `€400`, with decimals only where there are any. */
  price(amount: MinorUnits): string;
  /** With its sign, for what a choice adds or saves: `+€38`. Whole amounts have no decimals. */
  difference(amount: MinorUnits): string;
  /** `Vamp, Quarters, Tongue`, as the language separates them. */
  list(entries: readonly string[]): string;
  /** 50 → 5 %. */
  permille(value: number): string;
  /** The name of a country by its two letters, or the one that is given where the browser knows none. */
  country(code: string, otherwise: string): string;
}

export function createFormat(locale: string, currency: Currency): Format {
  const signed = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    signDisplay: 'exceptZero',
    trailingZeroDisplay: 'stripIfInteger',
  } as Intl.NumberFormatOptions);
  const short = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  } as Intl.NumberFormatOptions);
  const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const plain = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const plurals = new Intl.PluralRules(spokenLocale(locale));
  const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  return {
    locale,
    currency,
    text: (text) => translate(text, locale),
    money: (amount, other = currency) => formatMoney(amount, other, locale),
    price: (amount) => withWholeSign(short.format(toMajor(amount, currency))),
    difference: (amount) => withWholeSign(signed.format(toMajor(amount, currency))),
    number: (value) => plain.format(value),
    list: (entries) => lists.format(entries),
    plural: (count) => plurals.select(count),
    permille: (value) => percent.format(value / 1000),
    country: (code, otherwise) => regions.of(code.toUpperCase()) ?? otherwise,
  };
}
