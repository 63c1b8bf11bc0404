import type { Text } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { renderMail } from '../../../emails/render';
import { contentOf } from '../../../mailing/content-of';
import { enclose } from '../../../mailing/enclosures';
import { envelopeOf } from '../../../mailing/envelope';
import { readMailOrder } from '../../../mailing/mail-order';
import { readMailStamp } from '../../../mailing/mail-stamp';
import { obsolete } from '../../../mailing/obsolete';
import { payButtonFor } from '../../../mailing/pay-button';
import { sumsToSay } from '../../../mailing/sums-to-say';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { DueMail, MailOutcome } from '../../../modules/production/mails';
import type ProductionModuleService from '../../../modules/production/service';

/**
 * Sends an e-mail that a customer is owed. However often and however simultaneously it runs, one sends; only a process
 * that dies between the mail server's "accepted" and our noting it makes a second e-mail, at most one for each such
 * death, and of the same Message-ID, by which many a mailbox drops it. Throws where it can't be sent; it is then due
 * again later.
 */
export const sendMailStep = createStep('send-mail', async ({ id }: { id: string }, { container }) => {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const mail = await production.beginMail(id);
  if (!mail) return new StepResponse({ sent: false });
  let outcome: MailOutcome;
  try {
    outcome = await send(container, mail);
  } catch (error) {
    await production.endMail(mail, { sent: false, error: error instanceof Error ? error.message : String(error) });
    throw error;
  }
  await production.endMail(mail, outcome);
  return new StepResponse({ sent: outcome.sent });
});

async function send(container: MedusaContainer, mail: DueMail): Promise<MailOutcome> {
  const order = await readMailOrder(container, mail.production_order_id);
  const pay = await payButtonFor(container, mail);
  const sums = await sumsToSay(container, mail, order);
  const reason = obsolete(mail, order, { pay, ...sums });
  if (reason) return { sent: false, error: reason, obsolete: true };
  const stages = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionStages({}, { select: ['code', 'name'], order: { position: 'ASC', code: 'ASC' } });
  const words = stages.map(({ code, name }) => ({ code, name: name as unknown as Text }));
  const stamp = await readMailStamp(container, mail);
  if (stamp?.outdated) return { sent: false, error: `Stamp "${stamp.ordered.name}" has gone on since`, obsolete: true };
  const about = contentOf(order, words, stamp ? '' : mail.key, { stamp, ...sums });
  const { content, attachments } = await enclose(container, mail, order, { ...about, pay });
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    channel: 'email',
    to: order.email,
    ...envelopeOf(order.cordwainer_brand, mail),
    template: mail.kind,
    resource_id: order.id,
    resource_type: 'production_order',
    // With the attempt: a notification that failed or was interrupted keeps its key for ever.
    idempotency_key: `${mail.id}:${mail.attempt}`,
    content: renderMail(mail.kind, content),
    attachments,
  });
  return { sent: true };
}
