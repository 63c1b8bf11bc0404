import { PRODUCTION_MODULE } from '../../../../../../modules/production';
import type ProductionModuleService from '../../../../../../modules/production/service';
import { RefusalError } from '../../../../../../refusal';
import { readFulfilment } from '../../../../../../shipping/medusa-fulfilment';
import { parcelsOf } from '../../../../../../shipping/order-parcels';
import { senderOfBrand } from '../../../../../../shipping/sender';
import { serve } from '../../../../../http/serve';
import { readParcels } from './operations';

/** An order's parcels. */
export const GET = serve(readParcels, async ({ req, res, params: { id } }) => {
  const [order] = await req.scope
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionOrders({ id }, { select: ['id', 'order_id', 'brand_id', 'style_id', 'pairs'], take: 1 });
  if (!order) throw new RefusalError({ status: 404, type: 'not-found', message: `There is no production order ${id}` });
  const medusa = await readFulfilment(req.scope, order.order_id);
  const kept = medusa.fulfilments.find(({ data }) => data?.service)?.data ?? medusa.methodData;
  res.json({
    parcels: await parcelsOf(req.scope, order, medusa),
    service: (kept.service as string | undefined) ?? null,
    sender: (await senderOfBrand(req.scope, order.brand_id)) ?? null,
    shipped: medusa.shipped,
    tracking: medusa.fulfilments.flatMap(({ labels = [] }) =>
      labels.map(({ tracking_number, tracking_url }) => ({ number: tracking_number, url: tracking_url })),
    ),
  });
});
