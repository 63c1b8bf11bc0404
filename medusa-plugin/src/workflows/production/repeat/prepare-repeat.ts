import { type Quote, type SpecificationLine, type StampChoice, stampLine, withStamp } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { PreparedGoods } from '../../quote/steps/prepare-goods';
import { quoteProductionOrderWorkflow } from '../../quote/workflows/quote-production-order';
import { type CurrentOrder, readCurrent, stampOf } from '../edit/read-current';
import { designOfToday } from '../steps/prepare-edit';

export type PreparedRepeat = {
  current: CurrentOrder;
  goods: PreparedGoods;
  quote: Quote;
  /** With its stamp. */
  specification: SpecificationLine[];
  stamp?: StampChoice;
};

/**
 * An earlier order against today's catalog, with today's price. Writes nothing.
 *
 * @throws Refusal 404; 422 naming everything the order had that is not offered any more
 */
export async function prepareRepeat(container: MedusaContainer, id: string): Promise<PreparedRepeat> {
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
      stamp: stampOf(current),
      locale: current.locale,
      country_path: 'shippingAddress.countryCode',
      destination: { country_code: countryCode, province, city, postal_code: postalCode },
    },
  });
  const { goods, quote, stamp } = result;
  const specification = stamp ? withStamp(goods.specification, stampLine(stamp.ordered)) : goods.specification;
  return { current, goods, quote, specification, ...(stamp && { stamp: stampOf(current) }) };
}
