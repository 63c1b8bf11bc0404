import type { MedusaStoreRequest } from '@medusajs/framework/http';
import { PRODUCTION_MODULE } from '../../../../../modules/production';
import type { PayLinkRow } from '../../../../../modules/production/pay/links';
import type ProductionModuleService from '../../../../../modules/production/service';
import type { PaymentSubject } from '../../../../../payments/subject';
import { RefusalError } from '../../../../../refusal';
import { shopOf } from '../../shop';

/**
 * The link of a token and what it is for. That a link is over is said to who has it; to everybody else there is none.
 *
 * @throws Refusal 404; 410 where it has expired or was revoked
 */
export async function linkBehind(
  req: MedusaStoreRequest,
  token: string,
): Promise<{ subject: PaymentSubject; link: PayLinkRow }> {
  const { brandId } = await shopOf(req);
  const link = await req.scope.resolve<ProductionModuleService>(PRODUCTION_MODULE).findPayLink(token, brandId);
  if (!link) throw new RefusalError({ status: 404, type: 'not-found', message: 'Nothing can be paid by this link' });
  if (link.state === 'expired')
    throw over('link-expired', 'This link has expired: ask for another, or use a later one');
  if (link.state === 'revoked')
    throw over('link-revoked', 'This link was withdrawn: ask who gave it to you for another');
  return { subject: { kind: link.subject_kind, id: link.subject_id }, link };
}

function over(type: string, message: string): RefusalError {
  return new RefusalError({ status: 410, type, message });
}
