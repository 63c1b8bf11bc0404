import { defineLink } from '@medusajs/framework/utils';
import OrderModule from '@medusajs/medusa/order';
import ProductionModule from '../modules/production';

/** The way back: `production_order` on a Medusa order. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: 'id' },
  { ...ProductionModule.linkable.productionOrder.id, primaryKey: 'order_id' },
  { readOnly: true },
);
