import { type Currency, formatMoney, type MinorUnits } from '@cordwainer/contract';

/** How amounts and numbers are written in a language. */
export interface Format {
  money(amount: MinorUnits, currency: Currency): string;
  number(value: number): string;
}

/** English where the wanted tag is none. */
export function createFormat(wanted: string): Format {
  const [locale = 'en'] = supported(wanted);
  const plain = new Intl.NumberFormat(locale);
  return { money: (amount, currency) => formatMoney(amount, currency, locale), number: (value) => plain.format(value) };
}

function supported(wanted: string): string[] {
  try {
    return Intl.NumberFormat.supportedLocalesOf(wanted);
  } catch {
    return [];
  }
}
