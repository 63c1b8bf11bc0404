import { paragraph, title } from '../blocks/block';
import { amounts } from '../blocks/table';
import type { MailContent } from '../content';
import { orderLink } from '../parts/order-link';
import { orderSummary } from '../parts/order-summary';
import type { Message } from '../render';
import type { Speech } from '../speech';

/** It will not be made: what is given back, and what the work done so far costs. Without a picture of what is not to be. */
export function cancelled(content: MailContent, speech: Speech): Message {
  const { words, say, money, direction } = speech;
  const { paid, fee, refunded } = content.money;
  const sentences =
    paid === 0
      ? [words.cancelled.nothingPaid]
      : [
          refunded > 0 ? say(words.cancelled.refunded, { amount: money(refunded) }) : '',
          fee > 0 ? say(words.cancelled.kept, { amount: money(fee) }) : '',
        ];
  return {
    subject: say(words.cancelled.subject),
    preview: say(words.cancelled.preview),
    blocks: [
      title(say(words.eyebrow), words.cancelled.title),
      paragraph(say(words.cancelled.cancelled)),
      ...(sentences.some(Boolean) ? [paragraph(sentences.filter(Boolean).join(' '))] : []),
      ...(paid > 0
        ? [
            amounts(
              words.cancelled.money,
              [
                { label: words.cancelled.paid, value: money(paid) },
                { label: words.cancelled.fee, value: money(fee) },
                { label: words.cancelled.refund, value: money(refunded), strong: true },
              ],
              direction,
            ),
          ]
        : []),
      ...orderLink(content, speech),
      orderSummary(content, speech),
    ],
  };
}
