import { defineLink } from '@medusajs/framework/utils';
import BrandModule from '../modules/brand';
import ProductionModule from '../modules/production';

export default defineLink(
  { linkable: ProductionModule.linkable.productionOrder, field: 'brand_id' },
  BrandModule.linkable.cordwainerBrand,
  { readOnly: true },
);
