import { type Block, button, note } from '../blocks/block';
import type { MailContent } from '../content';
import type { Speech } from '../speech';

/** The button to the payment page, and until when it leads there; nothing where nothing is to be paid by it. */
export function payButton({ pay }: MailContent, { words, say, money, date }: Speech): Block[] {
  if (!pay) return [];
  const label = pay.purpose === 'deposit' ? words.payDeposit : words.pay;
  return [
    button(say(label, { amount: money(pay.amount) }), pay.url),
    note(say(words.payNote, { date: date(pay.until) })),
  ];
}
