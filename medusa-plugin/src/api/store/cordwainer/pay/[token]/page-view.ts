import { summarise } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { PayLinkRow } from '../../../../../modules/production/pay/links';
import { modelIn } from '../../../../../orders/model-in';
import { payMethodOf } from '../../../../../payments/page/pay-method';
import { readPayPage } from '../../../../../payments/page/read-page';
import type { PaymentSubject } from '../../../../../payments/subject';

/** The page of a link, as its answer. */
export async function payPageView(
  container: MedusaContainer,
  subject: PaymentSubject,
  token: string,
  link: PayLinkRow,
) {
  const { orders, costs, paid, due, state } = await readPayPage(container, subject);
  const method = await payMethodOf(container, subject, due);
  const { code, name } = orders[0]!.cordwainer_brand;
  return {
    brand: { code, name },
    orders: orders.map((order) => ({
      number: order.number,
      model_name: modelIn(order, order.locale),
      type: order.type,
      picture: `/store/cordwainer/pay/${encodeURIComponent(token)}/pictures/${order.number}`,
      costs: summarise(order.quote),
    })),
    costs,
    paid,
    due,
    state,
    method,
    expires_at: new Date(link.expires_at).toISOString(),
  };
}
