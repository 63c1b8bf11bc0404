import { lines, paragraph, title } from '../blocks/block';
import { picture } from '../blocks/picture';
import { table } from '../blocks/table';
import type { MailContent } from '../content';
import { orderLink } from '../parts/order-link';
import { orderSummary } from '../parts/order-summary';
import type { Message } from '../render';
import type { Speech } from '../speech';

/** It has left the workshop: in which parcels, and where to follow them. */
export function shipped(content: MailContent, speech: Speech): Message {
  const { words, say, count } = speech;
  const { parcels, companions } = content;
  const travels = parcels.length > 0 ? count(words.shipped.parcels, parcels.length) : words.shipped.noTracking;
  return {
    subject: say(words.shipped.subject),
    preview: say(words.shipped.preview),
    blocks: [
      ...(content.picture ? [picture(content.picture, say(words.picture))] : []),
      title(say(words.eyebrow), words.shipped.title),
      paragraph(`${say(words.shipped.left)} ${travels}`),
      ...(companions.length > 0 ? [paragraph(say(words.shipped.together, { orders: companions.join(', ') }))] : []),
      ...orderLink(content, speech),
      ...(parcels.length > 0
        ? [
            table(
              words.shipped.tracking,
              parcels.map(({ number, url }, at) => ({
                label: say(words.shipped.parcel, { position: at + 1 }),
                value: number,
                url,
              })),
            ),
          ]
        : []),
      orderSummary(content, speech),
      lines(words.shipTo, content.address),
    ],
  };
}
