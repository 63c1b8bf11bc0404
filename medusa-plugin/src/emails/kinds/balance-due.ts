import { paragraph, title } from '../blocks/block';
import { picture } from '../blocks/picture';
import { amounts } from '../blocks/table';
import type { MailContent } from '../content';
import { orderLink } from '../parts/order-link';
import { orderSummary } from '../parts/order-summary';
import { payButton } from '../parts/pay-button';
import type { Message } from '../render';
import type { Speech } from '../speech';

/** The shoes are finished and wait for the rest of their price. */
export function balanceDue(content: MailContent, speech: Speech): Message {
  const { words, money, direction } = speech;
  const { balanceDue: balance } = words;
  const paid = money(content.money.paid - content.money.refunded);
  const amount = money(content.due ?? 0);
  const say = (sentence: string) => speech.say(sentence, { amount, paid });
  return {
    subject: say(balance.subject),
    preview: say(balance.preview),
    blocks: [
      ...(content.picture ? [picture(content.picture, say(words.picture))] : []),
      title(say(words.eyebrow), balance.title),
      paragraph(`${say(balance.finished)} ${say(balance.asks)}`),
      ...payButton(content, speech),
      ...orderLink(content, speech),
      amounts(
        balance.money,
        [
          { label: words.total, value: money(content.money.paid - content.money.refunded + (content.due ?? 0)) },
          { label: balance.paid, value: paid },
          { label: balance.due, value: amount, strong: true },
        ],
        direction,
      ),
      orderSummary(content, speech),
    ],
  };
}
