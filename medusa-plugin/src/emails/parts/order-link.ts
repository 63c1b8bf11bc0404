import { type Block, button, note } from '../blocks/block';
import type { MailContent } from '../content';
import type { Speech } from '../speech';

/** The button to the order's page; nothing where the brand has none. */
export function orderLink({ link }: MailContent, { words }: Speech): Block[] {
  return link ? [button(words.viewOrder, link)] : [];
}

/** What the link is, in the first e-mail that has it. */
export function aboutLink({ link }: MailContent, { words }: Speech): Block[] {
  return link ? [note(words.privateLink)] : [];
}
