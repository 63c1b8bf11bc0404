/** Every sheet of the designer, in the order of the cascade. */
import { choiceListStyles } from './controls/choice-list/choice-list.styles.js';
import { fieldStyles } from './controls/field/field.styles.js';
import { swatchGridStyles } from './controls/swatch-grid/swatch-grid.styles.js';
import { textEntryStyles } from './controls/text-entry/text-entry.styles.js';
import { base } from './design-system/base.styles.js';
import { sheet } from './design-system/sheet.styles.js';
import { tokens } from './design-system/tokens.styles.js';
import { checkoutStyles } from './panels/checkout/checkout.styles.js';
import { confirmMaterialsStyles } from './panels/confirm-materials/confirm-materials.styles.js';
import { orderPlacedStyles } from './panels/order-placed/order-placed.styles.js';
import { orderProgressStyles } from './panels/order-progress/order-progress.styles.js';
import { partEditorStyles } from './panels/part-editor/part-editor.styles.js';
import { partNavStyles } from './panels/part-nav/part-nav.styles.js';
import { priceSummaryStyles } from './panels/price-summary/price-summary.styles.js';
import { quantityStyles } from './panels/quantity/quantity.styles.js';
import { refusalStyles } from './panels/refusal/refusal.styles.js';
import { stageStyles } from './panels/stage/stage.styles.js';
import { stampStyles } from './panels/stamp/stamp.styles.js';
import { stepFooterStyles } from './panels/step-footer/step-footer.styles.js';
import { topBarStyles } from './panels/top-bar/top-bar.styles.js';
import { shoeDesignerStyles } from './shoe-designer.styles.js';

export const styles = [
  tokens,
  base,
  sheet,
  shoeDesignerStyles,
  topBarStyles,
  stageStyles,
  partNavStyles,
  partEditorStyles,
  refusalStyles,
  stepFooterStyles,
  choiceListStyles,
  swatchGridStyles,
  textEntryStyles,
  fieldStyles,
  orderProgressStyles,
  quantityStyles,
  confirmMaterialsStyles,
  checkoutStyles,
  stampStyles,
  priceSummaryStyles,
  orderPlacedStyles,
];
