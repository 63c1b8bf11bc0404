import type { MedusaContainer } from '@medusajs/framework/types';
import { PRODUCTION_MODULE } from '../../../../modules/production';
import type ProductionModuleService from '../../../../modules/production/service';
import { readPayPage } from '../../../../payments/page/read-page';
import type { PaymentSubject } from '../../../../payments/subject';
import { nameUsers } from '../../../../users/name-users';

const iso = (moment: Date | string) => new Date(moment).toISOString();

/**
 * The links to pay an order or a group by, and what their page says of it.
 *
 * @throws Refusal 404
 */
export async function listLinks(container: MedusaContainer, subject: PaymentSubject) {
  const [{ orders, costs, paid, due, state }, links] = await Promise.all([
    readPayPage(container, subject),
    container.resolve<ProductionModuleService>(PRODUCTION_MODULE).listPayLinksOf(subject),
  ]);
  const names = await nameUsers(
    container,
    links.map(({ actor_id }) => actor_id),
  );
  return {
    pay_links: links.map(({ id, state, origin, created_at, expires_at, revoked_at, actor_id }) => ({
      id,
      state,
      origin,
      created_at: iso(created_at),
      expires_at: iso(expires_at),
      revoked_at: revoked_at && iso(revoked_at),
      actor_name: names.get(actor_id ?? '') ?? null,
    })),
    page_url: orders[0]!.cordwainer_brand.pay_url,
    costs,
    paid,
    due,
    state,
  };
}
