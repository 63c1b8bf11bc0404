import type { Attachment, MedusaContainer } from '@medusajs/framework/types';
import type { MailContent } from '../emails/content';
import type { MailKind } from '../modules/production/types';
import type { MailOrder } from './mail-order';

export type Enclosed = { content: MailContent; attachments: Attachment[] };

/** What goes with an e-mail. */
export async function enclose(
  _container: MedusaContainer,
  _kind: MailKind,
  _order: MailOrder,
  content: MailContent,
): Promise<Enclosed> {
  return { content, attachments: [] };
}
