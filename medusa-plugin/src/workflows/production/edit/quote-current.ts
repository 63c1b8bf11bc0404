import type { Quote, StampChoice } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { quoteProductionOrderWorkflow } from '../../quote/workflows/quote-production-order';
import { designOfToday } from '../steps/prepare-edit';
import { type CurrentOrder, readCurrent, stampOf } from './read-current';

/**
 * What an order would come to today, with another stamp where one is named. Writes nothing.
 *
 * @throws Refusal 404; 422 naming everything the order has that is not offered any more
 */
export async function quoteCurrent(
  container: MedusaContainer,
  id: string,
  wish: { stamp?: StampChoice } = {},
): Promise<{ current: CurrentOrder; quote: Quote }> {
  const current = await readCurrent(container, id);
  const { countryCode, province, city, postalCode } = current.shippingAddress;
  const { result } = await quoteProductionOrderWorkflow(container).run({
    input: {
      brand_id: current.brand_id,
      sales_channel_id: current.sales_channel_id,
      design: await designOfToday(container, current),
      quantity: current.quantity,
      currency: current.currency,
      shipping_option: current.shipping_option,
      stamp: wish.stamp ?? stampOf(current),
      order_id: id,
      locale: current.locale,
      country_path: 'shippingAddress.countryCode',
      destination: { country_code: countryCode, province, city, postal_code: postalCode },
    },
  });
  return { current, quote: result.quote };
}
