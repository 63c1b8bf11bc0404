import type { MailContent } from '../emails/content';
import type { DueMail } from '../modules/production/mails';
import type { MailOrder } from './mail-order';

/**
 * Why there is no sense in an e-mail any more, where its sending was late. What was received, paid, shipped or cancelled
 * stays true; at which stage the shoes are, and that something is to be paid, does not.
 */
export function obsolete(
  mail: DueMail,
  { status, stage, number }: MailOrder,
  { pay, due }: Pick<MailContent, 'pay' | 'due'> = {},
): string | undefined {
  if (mail.kind === 'pay-link' && !pay) return `Order ${number} can't be paid by a link at this time`;
  if (mail.kind === 'balance-due') return due ? undefined : `Nothing of order ${number} is due any more`;
  if (mail.kind !== 'stage-reached' || (mail.key === stage && status === 'work-in-process')) return undefined;
  return `Order ${number} is not at stage "${mail.key}" any more`;
}
