import { translate } from '@cordwainer/contract';
import { paragraph, title } from '../blocks/block';
import { picture } from '../blocks/picture';
import { progress } from '../blocks/progress';
import type { MailContent } from '../content';
import { orderLink } from '../parts/order-link';
import type { Message } from '../render';
import type { Speech } from '../speech';

/** It has come further. Short: who wants to know more follows the link. */
export function stageReached(content: MailContent, speech: Speech): Message {
  const { words, say, locale, date } = speech;
  const stages = content.stages.map(({ name }) => translate(name, locale));
  const current = content.stages.findIndex(({ code }) => code === content.stage);
  const stage = stages[current] ?? content.stage ?? '';
  const next = stages[current + 1];
  const values = { stage, position: current + 1, count: stages.length, next: next ?? '' };
  const outlook = [
    say(words.stage.reached),
    next ? say(words.stage.next, values) : words.stage.last,
    content.expectedFinish ? say(words.stage.finish, { date: date(content.expectedFinish) }) : '',
  ];
  return {
    subject: say(words.stage.subject, values),
    preview: say(words.stage.preview, values),
    blocks: [
      ...(content.picture ? [picture(content.picture, say(words.picture))] : []),
      title(say(words.eyebrow), say(words.stage.title, values)),
      progress({ stages, current, caption: say(words.stage.caption, values) }),
      paragraph(outlook.filter(Boolean).join(' ')),
      ...orderLink(content, speech),
    ],
  };
}
