import type { Currency, MinorUnits } from './money.js';

/**
 * Digits after the decimal point, by ISO 4217. `Intl` is not asked: it answers by CLDR, which differs from
 * ISO 4217 for some currencies and between JavaScript engines, and browser and server must agree.
 */
const OTHER_THAN_TWO: Readonly<Record<Currency, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
};

/** Number of digits of the currency's minor unit: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: Currency): number {
  return OTHER_THAN_TWO[currency] ?? 2;
}

/** 28550 EUR minor units → 285.5, as Medusa and `Intl.NumberFormat` want it. */
export function toMajor(amount: MinorUnits, currency: Currency): number {
  return amount / 10 ** minorDigits(currency);
}

/** 285.5 EUR → 28550. Rounds half away from zero at the minor unit. */
export function toMinor(amount: number, currency: Currency): MinorUnits {
  const scaled = amount * 10 ** minorDigits(currency);
  // 1.005 * 100 is 100.49999999999999: step over the representation error before rounding.
  return Math.sign(scaled) * Math.round(Math.abs(scaled) + Number.EPSILON * Math.abs(scaled));
}

/** Minor units as people read them in their language: `285,50 €`. */
export function formatMoney(amount: MinorUnits, currency: Currency, locale: string): string {
  const digits = minorDigits(currency);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return withWholeSign(format.format(toMajor(amount, currency)));
}

/**
 * An amount whose currency is named by letters and a sign, such as `US$`: where it is read from the right, the sign would
 * wander to the other side of its letters (Unicode Standard Annex #9, N1). A mark without width keeps it at their end.
 */
export function withWholeSign(formatted: string): string {
  return formatted.includes('\u200f') ? formatted.replace(/\p{Lu}\p{Sc}/u, '$&\u200e') : formatted;
}
