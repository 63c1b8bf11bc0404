import { defineLink } from '@medusajs/framework/utils';
import SalesChannelModule from '@medusajs/medusa/sales-channel';
import BrandModule from '../modules/brand';

/** A brand sells through one or more channels; a publishable key names the brand by them. */
export default defineLink(
  { linkable: SalesChannelModule.linkable.salesChannel, isList: true },
  BrandModule.linkable.cordwainerBrand,
);
