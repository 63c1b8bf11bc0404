import { defineLink } from '@medusajs/framework/utils';
import OrderModule from '@medusajs/medusa/order';
import ProductionModule from '../modules/production';

/**
 * From a production order to its Medusa order. Read-only: the production order's own unique column is the link, written
 * in the same transaction, so that there can't be one without the other.
 */
export default defineLink(
  { linkable: ProductionModule.linkable.productionOrder, field: 'order_id' },
  OrderModule.linkable.order,
  { readOnly: true },
);
