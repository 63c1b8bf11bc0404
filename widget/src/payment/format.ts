import { type Currency, formatMoney, type MinorUnits } from '@cordwainer/contract';
import type { Counting } from '../localisation/counted.js';
import { spokenLocale } from './localisation/localisation.js';

/** How amounts and numbers are written in a language. */
export interface Format extends Counting {
  money(amount: MinorUnits, currency: Currency): string;
}

/** English where the wanted tag is none. */
export function createFormat(wanted: string): Format {
  const [locale = 'en'] = supported(wanted);
  const plain = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(spokenLocale(locale));
  return {
    money: (amount, currency) => formatMoney(amount, currency, locale),
    number: (value) => plain.format(value),
    plural: (count) => plurals.select(count),
  };
}

function supported(wanted: string): string[] {
  try {
    return Intl.NumberFormat.supportedLocalesOf(wanted);
  } catch {
    return [];
  }
}
