import { formatMoney } from '@cordwainer/contract';
import { day, directionOf, fill, type Plural, plural } from '../documents/language';
import type { MailContent } from './content';

import { type Words, wordsFor } from './words';

/** How an e-mail about this order speaks: its words, and numbers, dates and amounts in its language. */
export type Speech = {
  words: Words;
  locale: string;
  direction: 'ltr' | 'rtl';
  /** A sentence with the order's own values, and more, put in. */
  say: (sentence: string, more?: Readonly<Record<string, string | number>>) => string;
  count: (forms: Plural, count: number) => string;
  money: (amount: number) => string;
  date: (date: Date) => string;
};

export function speechFor(content: MailContent): Speech {
  const { words, locale } = wordsFor(content.locale);
  const values = {
    number: content.number,
    brand: content.brand,
    model: content.model,
    name: content.firstName,
    pairs: plural(words.pairs, content.quote.pairs, locale),
  };
  return {
    words,
    locale,
    direction: directionOf(locale),
    say: (sentence, more = {}) => fill(sentence, { ...values, ...more }),
    count: (forms, count) => plural(forms, count, locale),
    money: (amount) => formatMoney(amount, content.quote.currency, locale),
    date: (date) => day(date, locale),
  };
}
