import { lines, paragraph, title } from '../blocks/block';
import { picture } from '../blocks/picture';
import type { MailContent } from '../content';
import { aboutLink, orderLink } from '../parts/order-link';
import { orderSummary } from '../parts/order-summary';
import { payButton } from '../parts/pay-button';
import { price } from '../parts/price';
import { sizes } from '../parts/sizes';
import { specification } from '../parts/specification';
import type { Message } from '../render';
import type { Speech } from '../speech';

/** An order has come in: what it is, in which sizes, what it costs, and that it waits for payment. */
export function orderReceived(content: MailContent, speech: Speech): Message {
  const { words, say, count, money } = speech;
  const { received } = words;
  const { deposit, total } = content.quote;
  const waits = deposit ? received.recorded : received.unpaid;
  const opening = [say(received.received), ...(content.unpaid ? [waits] : [])];
  const amounts = deposit && { deposit: money(deposit.amount), balance: money(total - deposit.amount) };
  const leadTime = content.unpaid && content.leadTimeDays > 0 ? count(received.leadTime, content.leadTimeDays) : '';
  return {
    subject: say(received.subject),
    preview: say(received.preview),
    blocks: [
      ...(content.picture ? [picture(content.picture, say(words.picture))] : []),
      title(say(words.eyebrow), content.firstName ? say(received.title) : received.titleWithoutName),
      paragraph(opening.join(' ')),
      ...[
        amounts && content.unpaid ? say(received.deposit, amounts) : '',
        leadTime,
        content.papers.includes('specification') ? received.sheet : '',
      ]
        .filter(Boolean)
        .map(paragraph),
      ...payButton(content, speech),
      ...orderLink(content, speech),
      ...aboutLink(content, speech),
      orderSummary(content, speech),
      sizes(content.quantity, speech),
      specification(content.specification, speech),
      price(content.quote, speech),
      lines(words.shipTo, content.address),
    ],
  };
}
