/** The sheets of ordering, in the order of the cascade: after those of designing. */
import { dialogStyles } from '../controls/dialog/dialog.styles.js';
import { fieldStyles } from '../controls/field/field.styles.js';
import { sheet } from '../design-system/sheet.styles.js';
import { checkoutStyles } from '../panels/checkout/checkout.styles.js';
import { confirmMaterialsStyles } from '../panels/confirm-materials/confirm-materials.styles.js';
import { orderPlacedStyles } from '../panels/order-placed/order-placed.styles.js';
import { orderProgressStyles } from '../panels/order-progress/order-progress.styles.js';
import { priceSummaryStyles } from '../panels/price-summary/price-summary.styles.js';
import { quantityStyles } from '../panels/quantity/quantity.styles.js';
import { reviewStyles } from '../panels/review/review.styles.js';
import { sizeGuideStyles } from '../panels/size-guide/size-guide.styles.js';
import { stampStyles } from '../panels/stamp/stamp.styles.js';
import { thumbnailStyles } from '../thumbnails/thumbnail.styles.js';
import { orderForcedColorsStyles } from './forced-colors.styles.js';

export const orderStyles = [
  sheet,
  dialogStyles,
  fieldStyles,
  orderProgressStyles,
  quantityStyles,
  sizeGuideStyles,
  confirmMaterialsStyles,
  checkoutStyles,
  stampStyles,
  priceSummaryStyles,
  orderPlacedStyles,
  reviewStyles,
  thumbnailStyles,
  orderForcedColorsStyles,
];
