import { directionOf } from '../documents/language';
import { lookOf } from '../modules/brand/look';
import type { MailKind } from '../modules/production/types';
import type { Block } from './blocks/block';
import type { MailContent } from './content';
import { balanceDue } from './kinds/balance-due';
import { cancelled } from './kinds/cancelled';
import { orderReceived } from './kinds/order-received';
import { payLink } from './kinds/pay-link';
import { paymentReceived } from './kinds/payment-received';
import { refunded } from './kinds/refunded';
import { shipped } from './kinds/shipped';
import { stageReached } from './kinds/stage-reached';
import { stampMail } from './kinds/stamp';
import { keepLeftToRight } from './left-to-right';
import { type Email, write } from './letter';
import { type Speech, speechFor } from './speech';

/** What an e-mail says, before it has a form. */
export type Message = { subject: string; preview: string; blocks: readonly Block[] };

const MESSAGES: Readonly<Record<MailKind, (content: MailContent, speech: Speech) => Message>> = {
  'order-received': orderReceived,
  'pay-link': payLink,
  'payment-received': paymentReceived,
  'stage-reached': stageReached,
  'balance-due': balanceDue,
  shipped,
  cancelled,
  'stamp-in-review': stampMail('inReview'),
  'stamp-approved': stampMail('approved'),
  'stamp-rejected': stampMail('rejected'),
  'stamp-ready': stampMail('ready'),
  refunded,
};

/** An e-mail of a kind about an order, in the order's language. */
export function renderMail(kind: MailKind, content: MailContent): Email {
  const rightToLeft = directionOf(speechFor(content).locale) === 'rtl';
  const said = rightToLeft ? keepLeftToRight(content) : content;
  const speech = speechFor(said);
  return write({
    ...MESSAGES[kind](said, speech),
    locale: speech.locale,
    brand: said.brand,
    look: said.look ?? lookOf({}),
    footer: speech.say(speech.words.footer),
  });
}
