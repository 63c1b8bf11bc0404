import type { MedusaContainer } from '@medusajs/framework/types';
import type { MailContent } from '../emails/content';
import { PRODUCTION_MODULE } from '../modules/production';
import type { DueMail } from '../modules/production/mails';
import type ProductionModuleService from '../modules/production/service';
import { sumsOfOrder, whatIsDue } from '../payments/due';
import type { MailOrder } from './mail-order';

/** The sums that e-mails about money are of, as they are when it is sent. Minor units. */
export async function sumsToSay(
  container: MedusaContainer,
  { kind, key }: DueMail,
  order: MailOrder,
): Promise<Pick<MailContent, 'due' | 'refund'>> {
  if (kind === 'balance-due') return { due: whatIsDue(await sumsOfOrder(container, order)).amount };
  if (kind !== 'refunded') return {};
  const [refund] = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listCordwainerRefunds({ id: key }, { take: 1 });
  return { refund: refund?.amount ?? 0 };
}
