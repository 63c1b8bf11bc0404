/** The sheets of designing, in the order of the cascade; ordering brings its own. */
import { choiceListStyles } from './controls/choice-list/choice-list.styles.js';
import { swatchGridStyles } from './controls/swatch-grid/swatch-grid.styles.js';
import { textEntryStyles } from './controls/text-entry/text-entry.styles.js';
import { base } from './design-system/base.styles.js';
import { frame } from './design-system/frame.styles.js';
import { tokens } from './design-system/tokens.styles.js';
import { designToolsStyles } from './panels/design-tools/design-tools.styles.js';
import { messageStyles } from './panels/message/message.styles.js';
import { partEditorStyles } from './panels/part-editor/part-editor.styles.js';
import { partNavStyles } from './panels/part-nav/part-nav.styles.js';
import { refusalStyles } from './panels/refusal/refusal.styles.js';
import { stageStyles } from './panels/stage/stage.styles.js';
import { stepFooterStyles } from './panels/step-footer/step-footer.styles.js';
import { topBarStyles } from './panels/top-bar/top-bar.styles.js';
import { shoeDesignerStyles } from './shoe-designer.styles.js';

export const styles = [
  frame,
  tokens,
  base,
  shoeDesignerStyles,
  topBarStyles,
  stageStyles,
  designToolsStyles,
  messageStyles,
  partNavStyles,
  partEditorStyles,
  refusalStyles,
  stepFooterStyles,
  choiceListStyles,
  swatchGridStyles,
  textEntryStyles,
];
