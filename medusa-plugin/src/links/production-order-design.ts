import { defineLink } from '@medusajs/framework/utils';
import DesignModule from '../modules/design';
import ProductionModule from '../modules/production';

export default defineLink(
  { linkable: ProductionModule.linkable.productionOrder, field: 'design_id' },
  DesignModule.linkable.cordwainerDesign,
  { readOnly: true },
);
