import { summarise } from '@cordwainer/contract';
import { type Block, paragraph, title } from '../blocks/block';
import { picture } from '../blocks/picture';
import { amounts } from '../blocks/table';
import type { MailContent } from '../content';
import { orderLink } from '../parts/order-link';
import { orderSummary } from '../parts/order-summary';
import { payButton } from '../parts/pay-button';
import type { Message } from '../render';
import type { Speech } from '../speech';

/** A merchant asks for the payment: how much, what for, and where. */
export function payLink(content: MailContent, speech: Speech): Message {
  const { words, say, money } = speech;
  const { pay } = content;
  const amount = money(pay?.amount ?? 0);
  return {
    subject: say(words.payLink.subject),
    preview: say(words.payLink.preview, { amount }),
    blocks: [
      ...(content.picture ? [picture(content.picture, say(words.picture))] : []),
      title(say(words.eyebrow), words.payLink.title),
      paragraph(say(words.payLink[pay?.purpose ?? 'whole'], { amount })),
      ...payButton(content, speech),
      sums(content, speech),
      orderSummary(content, speech),
      ...orderLink(content, speech),
    ],
  };
}

/** The same sums as on the page that the button leads to. */
function sums({ quote, money: { paid }, pay }: MailContent, { words, money, direction }: Speech): Block {
  const { manufacturing, customisation, shipping, tax, taxOnTop, total } = summarise(quote);
  const { payLink: named } = words;
  const row = (label: string, amount: number) => ({ label, value: money(amount) });
  return amounts(
    named.sums,
    [
      row(named.manufacturing, manufacturing),
      ...(customisation === 0 ? [] : [row(named.customisation, customisation)]),
      row(named.shipping, shipping),
      ...(tax === 0 ? [] : [row(taxOnTop === 0 ? words.taxIncluded : words.tax, taxOnTop === 0 ? tax : taxOnTop)]),
      row(words.total, total),
      ...(paid === 0 ? [] : [row(named.paid, paid)]),
      { ...row(named.due, pay?.amount ?? total), strong: true },
    ],
    direction,
  );
}
