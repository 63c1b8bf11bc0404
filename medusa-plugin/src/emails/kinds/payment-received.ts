import { paragraph, title } from '../blocks/block';
import { picture } from '../blocks/picture';
import { amounts } from '../blocks/table';
import type { MailContent } from '../content';
import { orderLink } from '../parts/order-link';
import { orderSummary } from '../parts/order-summary';
import type { Message } from '../render';
import type { Speech } from '../speech';

/** The money has come, and production begins. */
export function paymentReceived(content: MailContent, speech: Speech): Message {
  const { words, say, money, date, direction } = speech;
  const { paid } = words;
  const amount = money(content.money.paid);
  const rest = content.quote.total - content.money.paid;
  const whole = { label: words.total, value: money(content.quote.total) };
  const came = { label: paid.paid, value: amount, strong: true };
  const finish = content.expectedFinish ? say(paid.finish, { date: date(content.expectedFinish) }) : '';
  // Of an order that is held, nobody can say yet when.
  const outlook = content.held ? [] : [[paid.begins, finish].filter(Boolean).join(' ')];
  return {
    subject: say(paid.subject),
    preview: say(paid.preview, { amount }),
    blocks: [
      ...(content.picture ? [picture(content.picture, say(words.picture))] : []),
      title(say(words.eyebrow), paid.title),
      paragraph(say(content.firstName ? paid.received : paid.receivedWithoutName, { amount })),
      ...outlook.map(paragraph),
      ...(content.papers.includes('invoice') ? [paragraph(paid.invoice)] : []),
      ...orderLink(content, speech),
      orderSummary(content, speech),
      amounts(words.price, rest > 0 ? [whole, { label: words.balance, value: money(rest) }, came] : [came], direction),
    ],
  };
}
