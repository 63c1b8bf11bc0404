import { paragraph, title } from '../blocks/block';
import { amounts } from '../blocks/table';
import type { MailContent } from '../content';
import { orderLink } from '../parts/order-link';
import { orderSummary } from '../parts/order-summary';
import type { Message } from '../render';
import type { Speech } from '../speech';

/** Money went back to who bought. */
export function refunded(content: MailContent, speech: Speech): Message {
  const { words, money, direction } = speech;
  const { paid, refunded } = content.money;
  const amount = money(content.refund ?? 0);
  const say = (sentence: string) => speech.say(sentence, { amount });
  return {
    subject: say(words.refunded.subject),
    preview: say(words.refunded.preview),
    blocks: [
      title(say(words.eyebrow), words.refunded.title),
      paragraph(`${say(words.refunded.refunded)} ${words.refunded.arrives}`),
      ...(paid > refunded ? [paragraph(words.refunded.stays)] : []),
      ...(content.papers.includes('credit-note') ? [paragraph(words.refunded.creditNote)] : []),
      ...orderLink(content, speech),
      amounts(
        words.refunded.money,
        [
          { label: words.refunded.paid, value: money(paid) },
          { label: words.refunded.refund, value: amount, strong: true },
          { label: words.refunded.kept, value: money(paid - refunded) },
        ],
        direction,
      ),
      orderSummary(content, speech),
    ],
  };
}
