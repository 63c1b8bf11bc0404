import { type Block, button, note } from '../blocks/block';
import type { MailContent } from '../content';
import type { Speech } from '../speech';

/** The button to the order's page, behind the one to pay where there is one; nothing where the brand has no such page. */
export function orderLink({ link, pay }: MailContent, { words }: Speech): Block[] {
  return link ? [button(words.viewOrder, link, { quiet: pay !== undefined })] : [];
}

/** What the link is, in the first e-mail that has it. */
export function aboutLink({ link }: MailContent, { words }: Speech): Block[] {
  return link ? [note(words.privateLink)] : [];
}
