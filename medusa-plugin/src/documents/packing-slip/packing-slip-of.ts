import { countPairs } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { shipFromOf } from '../../modules/brand/details';
import { lookOf } from '../../modules/brand/look';
import { modelIn } from '../../orders/model-in';
import { readFulfilment } from '../../shipping/medusa-fulfilment';
import { parcelsOf } from '../../shipping/order-parcels';
import { type Paper, paperOf } from '../paper';
import { addressLines, type OrderOnPaper, readOrder } from '../read-order';
import { renderPackingSlip } from './render';

/**
 * The packing slip of a production order, in the order's language unless told otherwise: whoever unpacks it reads it.
 *
 * @throws Refusal 404 where there is no such order
 */
export async function packingSlipOf(
  container: MedusaContainer,
  productionOrderId: string,
  locale?: string,
): Promise<Paper> {
  const order = await readOrder(container, { id: productionOrderId });
  const fulfilment = await readFulfilment(container, order.order_id);
  const language = locale ?? order.locale;
  const content = await renderPackingSlip(
    {
      brand: order.cordwainer_brand.name,
      typeface: lookOf(order.cordwainer_brand).typeface,
      number: order.number,
      model: modelIn(order, language),
      orderedAt: new Date(order.created_at),
      from: senderLines(order.cordwainer_brand, language),
      to: addressLines(order.order?.shipping_address, language),
      shippingMethod: order.order?.shipping_methods?.[0]?.name,
      trackingNumbers: fulfilment.trackingNumbers,
      quantity: order.quantity,
      parcels: await parcelsOf(container, { ...order, pairs: countPairs(order.quantity) }, fulfilment),
    },
    language,
  );
  return paperOf(order.number, 'packing-slip', content);
}

function senderLines(brand: OrderOnPaper['cordwainer_brand'], locale: string): string[] {
  const { name, ...address } = shipFromOf(brand) ?? {};
  const lines = addressLines({ ...address, first_name: name }, locale);
  return lines.length > 0 ? lines : [brand.name];
}
