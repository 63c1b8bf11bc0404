import { stampLine, translate } from '@cordwainer/contract';
import { type Block, button, paragraph, title } from '../blocks/block';
import { type Row, table } from '../blocks/table';
import type { MailContent } from '../content';
import { orderLink } from '../parts/order-link';
import type { Message } from '../render';
import type { Speech } from '../speech';

type Step = 'inReview' | 'approved' | 'rejected' | 'ready';

/** Where the stamp stands that the order asked for. Refused: why, and where to upload another artwork. */
export function stampMail(step: Step): (content: MailContent, speech: Speech) => Message {
  return (content, speech) => {
    const { words, say } = speech;
    const { subject, preview, title: heading } = words.stamp[step];
    const values = { stamp: content.stamp?.ordered.name ?? '' };
    const text = step === 'approved' && content.money.paid > 0 ? words.stamp.approved.paid : words.stamp[step].text;
    return {
      subject: say(subject, values),
      preview: say(preview, values),
      blocks: [
        title(say(words.eyebrow), say(heading, values)),
        paragraph(say(text, values)),
        ...aboutStamp(content, speech),
        ...(step === 'rejected' ? uploadLink(content, speech) : orderLink(content, speech)),
      ],
    };
  };
}

function aboutStamp({ stamp }: MailContent, { words, locale }: Speech): Block[] {
  if (!stamp) return [];
  const { label, value } = stampLine(stamp.ordered);
  const rows: Row[] = [{ label: translate(label, locale), value: translate(value, locale) }];
  if (stamp.reason) rows.push({ label: words.stamp.reason, value: stamp.reason });
  return [table(words.stamp.heading, rows)];
}

function uploadLink({ link }: MailContent, { words }: Speech): Block[] {
  return link ? [button(words.stamp.upload, link)] : [];
}
