import { formatMoney, translate } from '@cordwainer/contract';
import { useTranslation } from 'react-i18next';

/** Words and figures in the language the user has set. */
export function useFormat() {
  const { t, i18n } = useTranslation('cordwainer');
  const locale = i18n.language;
  return {
    t,
    locale,
    money: (amount: number, currency: string) => formatMoney(amount, currency, locale),
    date: (iso: string | null) =>
      iso ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(iso)) : t('none'),
    time: (iso: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso)),
    /** A day of the calendar, the same wherever one is; without the year where space is short. */
    day: (iso: string, short = false) =>
      new Intl.DateTimeFormat(locale, {
        timeZone: 'UTC',
        ...(short ? { day: 'numeric', month: 'short' } : { dateStyle: 'medium' }),
      }).format(new Date(iso)),
    percent: (share: number) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share),
    figure: (value: number) => new Intl.NumberFormat(locale).format(value),
    /** A country by its two letters; the letters where it has no name. */
    country: (code: string) =>
      /^[a-z]{2}$/i.test(code)
        ? (new Intl.DisplayNames(locale, { type: 'region' }).of(code.toUpperCase()) ?? code)
        : code,
    /** Words by language, as merchants enter them. */
    text: (words: Record<string, string>) => translate(words, locale),
    /** A word of a list that servers may make longer than this page knows. */
    word: (group: string, value: string) => t(`${group}.${value}`, { defaultValue: value }),
  };
}
