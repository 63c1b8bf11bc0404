import { formatMoney } from '@cordwainer/contract';
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
    /** A word of a list that servers may make longer than this page knows. */
    word: (group: string, value: string) => t(`${group}.${value}`, { defaultValue: value }),
  };
}
