import { PRODUCTION_MODULE } from '../../../../../../modules/production';
import type { GroupShipment } from '../../../../../../modules/production/group-shipment';
import type ProductionModuleService from '../../../../../../modules/production/service';
import { RefusalError } from '../../../../../../refusal';
import { groupParcels } from '../../../../../../shipping/group-parcels';
import { serve } from '../../../../../http/serve';
import { readGroupShipment } from '../ship/operations';

const MADE = ['finished', 'shipped', 'delivered'];

/** A group's joint parcels. */
export const GET = serve(readGroupShipment, async ({ req, res, params: { id } }) => {
  const production = req.scope.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const [group] = await production.listShippingGroups({ id }, { take: 1 });
  if (!group) throw new RefusalError({ status: 404, type: 'not-found', message: `There is no shipping group ${id}` });
  const orders = await production.listProductionOrders(
    { group_id: id },
    { select: ['id', 'number', 'style_id', 'pairs', 'status'], take: null as never },
  );
  const rest = orders.filter(({ status }) => status !== 'cancelled');
  const decided = group.shipment as GroupShipment | null;
  const method = group.method_data as { service?: string } | null;
  res.json({
    shipment: {
      parcels: decided?.parcels ?? (await groupParcels(req.scope, group, orders)),
      service: (decided ?? method)?.service ?? null,
      pairs: rest.reduce((sum, { pairs }) => sum + pairs, 0),
      waiting: rest.filter(({ status }) => !MADE.includes(status)).map(({ number }) => number),
      shipped: decided !== null,
      tracking: decided?.tracking ?? [],
    },
  });
});
