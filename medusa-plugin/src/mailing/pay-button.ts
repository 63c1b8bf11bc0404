import { configManager } from '@medusajs/framework/config';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { MailContent } from '../emails/content';
import { PRODUCTION_MODULE } from '../modules/production';
import type { DueMail } from '../modules/production/mails';
import { mailToken } from '../modules/production/pay/token';
import { PAY_LINK_SECONDS } from '../modules/production/pay/types';
import type ProductionModuleService from '../modules/production/service';
import type { MailKind } from '../modules/production/types';
import { readPayPage } from '../payments/page/read-page';

/** Which e-mails ask for money. */
const ASKING: readonly MailKind[] = ['order-received', 'pay-link', 'balance-due'];

/**
 * The link to pay by that belongs in an e-mail, where something is to be paid and the brand has a page for it. Each
 * attempt to send an e-mail has the same link. One that a merchant sends again has another, with days of its own; the one
 * before stays good for as long as it said, for customers press on either.
 */
export async function payButtonFor(container: MedusaContainer, mail: DueMail): Promise<MailContent['pay']> {
  if (!ASKING.includes(mail.kind)) return undefined;
  const subject = { kind: 'order', id: mail.production_order_id } as const;
  const { orders, due, state } = await readPayPage(container, subject);
  const { id: brandId, pay_url } = orders[0]!.cordwainer_brand;
  // While somebody pays it there is still a link: it says so, and who pays may be another.
  if (!pay_url || !['payable', 'paying'].includes(state)) return undefined;
  const token = mailToken(secret(), mail);
  const link = await container.resolve<ProductionModuleService>(PRODUCTION_MODULE).addPayLink({
    token,
    subject,
    brandId,
    origin: 'mail',
    actor: { type: 'system' },
    seconds: PAY_LINK_SECONDS.kept,
  });
  if (link.state !== 'open') return undefined;
  return { url: `${pay_url}#${token}`, amount: due.amount, purpose: due.purpose, until: new Date(link.expires_at) };
}

/** What sessions are signed by: all servers of a shop have the same, and nobody else has it. */
function secret(): string {
  const { cookieSecret } = configManager.config.projectConfig.http;
  if (!cookieSecret) throw new Error('Links to pay in e-mails need projectConfig.http.cookieSecret');
  return cookieSecret;
}
